import { useState } from 'preact/hooks';
import { t } from '../strings.ts';

export interface SureButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onSure: () => void;
}

/** A button for what cannot be undone: the first press asks, the second does it. */
export function SureButton({ label, disabled = false, onSure }: SureButtonProps) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="quiet" disabled={disabled} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  const answer = (sure: boolean) => {
    setAsked(false);
    if (sure) onSure();
  };
  return (
    <div class="control-row start">
      <span>{t('sure_question')}</span>
      <button type="button" class="primary" onClick={() => answer(true)}>
        {label}
      </button>
      <button type="button" class="quiet" onClick={() => answer(false)}>
        {t('cancel')}
      </button>
    </div>
  );
}
