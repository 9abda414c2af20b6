/** A button that lets the reader choose files; hands over the files, reads none itself. */
import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly disabled?: boolean;
  readonly multiple?: boolean;
  /** Lets the reader choose a whole folder. */
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({
  label,
  accept,
  disabled = false,
  multiple = false,
  folder = false,
  onFiles,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    if (!input.current) return;
    // JSX does not know the attribute.
    input.current.webkitdirectory = folder;
    input.current.click();
  };
  return (
    <>
      <button type="button" class="quiet" disabled={disabled} onClick={choose}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
