/** One of a few named options: radio buttons with a line of explanation each. */
import { useId } from 'preact/hooks';

export interface ChoiceOption<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Name>[];
  readonly selected: Name;
  readonly disabled?: boolean;
  readonly onSelect: (name: Name) => void;
}

export function Choice<Name extends string>({
  label,
  options,
  selected,
  disabled = false,
  onSelect,
}: ChoiceProps<Name>) {
  const id = useId();
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend class="visually-hidden">{label}</legend>
      {options.map(({ name, label: words, hint }) => (
        <label key={name}>
          <input type="radio" name={id} value={name} checked={name === selected} onChange={() => onSelect(name)} />
          <span>
            {words}
            {hint !== undefined && <span class="meta hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
