export interface SearchFieldProps {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** A field that searches while one types. */
export function SearchField({ label, words, onWords }: SearchFieldProps) {
  return (
    <input
      type="search"
      class="search"
      aria-label={label}
      placeholder={label}
      value={words}
      onInput={({ currentTarget }) => onWords(currentTarget.value)}
    />
  );
}
