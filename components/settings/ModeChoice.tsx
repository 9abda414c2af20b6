/** The three modes with what each means, on the settings page and for a new reader. */
import type { Mode } from '../../core/settings/settings.ts';
import { Choice, type ChoiceOption } from '../shared/Choice.tsx';
import { t } from '../strings.ts';

export interface ModeChoiceProps {
  readonly label: string;
  readonly mode: Mode;
  readonly disabled?: boolean;
  readonly onSelect: (mode: Mode) => void;
}

const modes = (): ChoiceOption<Mode>[] => [
  { name: 'every-page', label: t('mode_every_page'), hint: t('mode_hint_every_page') },
  { name: 'chosen-sites', label: t('mode_chosen_sites'), hint: t('mode_hint_chosen_sites') },
  { name: 'on-click', label: t('mode_on_click'), hint: t('mode_hint_on_click') },
];

export function ModeChoice({ label, mode, disabled = false, onSelect }: ModeChoiceProps) {
  return <Choice label={label} options={modes()} selected={mode} disabled={disabled} onSelect={onSelect} />;
}
