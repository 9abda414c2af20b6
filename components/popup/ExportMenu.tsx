import { useEffect, useRef, useState } from 'preact/hooks';
import type { FullReport } from '../../core/report/page-report.ts';
import { describeParties, type Parties } from '../../core/report/party-entry.ts';
import { t } from '../strings.ts';
import type { ExportFormat } from './export-formats.ts';
import type { PopupClient } from './popup-client.ts';

export interface ExportMenuProps {
  readonly report: FullReport;
  readonly client: Pick<PopupClient, 'copy' | 'save' | 'describeParty'> & { readonly openReport?: () => void };
}

type Formats = typeof import('./export-formats.ts');

interface Offer {
  readonly formats: Formats;
  readonly parties: Parties;
}

interface FormatRowProps {
  readonly format: ExportFormat;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

function FormatRow({ format: { label, purpose }, onCopy, onSave }: FormatRowProps) {
  return (
    <li class="export-row">
      <span class="line-text">
        <span>{t(label)}</span>
        <span class="meta">{t(purpose)}</span>
      </span>
      <button type="button" class="quiet" aria-label={t('copy_what', t(label))} onClick={onCopy}>
        {t('copy')}
      </button>
      <button type="button" class="quiet" aria-label={t('save_what', t(label))} onClick={onSave}>
        {t('save')}
      </button>
    </li>
  );
}

/** Every export with one line on what it is for, to copy or to save. */
export function ExportMenu({ report, client }: ExportMenuProps) {
  const [outcome, setOutcome] = useState('');
  const [offer, setOffer] = useState<Offer | null>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  // The list stands at the foot of a popup: it comes into sight whole.
  useEffect(() => {
    if (offer) menu.current?.scrollIntoView({ block: 'nearest' });
  }, [offer]);
  // What writes the files is loaded when it is asked for: it is a fifth of the popup's code.
  const load = () =>
    void Promise.all([import('./export-formats.ts'), describeParties(report.attributions, client.describeParty)]).then(
      ([formats, parties]) => setOffer({ formats, parties }),
    );
  const copy = (text: string) =>
    client.copy(text).then(
      (done) => setOutcome(t(done ? 'copied' : 'copy_failed')),
      () => setOutcome(t('copy_failed')),
    );
  return (
    <details ref={menu} class="export" onToggle={({ currentTarget }) => currentTarget.open && offer === null && load()}>
      <summary>{t('export_menu')}</summary>
      <ul class="rows">
        {offer?.formats.EXPORT_FORMATS.map((format) => (
          <FormatRow
            key={format.label}
            format={format}
            onCopy={() => void copy(format.write(report, offer.parties))}
            onSave={() => client.save(offer.formats.exportFile(report, format, offer.parties))}
          />
        ))}
      </ul>
      <p role="status" class="meta">
        {outcome}
      </p>
      {client.openReport && (
        <button type="button" class="quiet" onClick={() => client.openReport?.()}>
          {t('open_report')}
        </button>
      )}
    </details>
  );
}
