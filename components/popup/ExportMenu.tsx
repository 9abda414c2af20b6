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

/** Every export with one line on what it is for, to copy or to save. */
export function ExportMenu({ report, client }: ExportMenuProps) {
  const [outcome, setOutcome] = useState('');
  const [parties, setParties] = useState<Parties>(new Map());
  const [formats, setFormats] = useState<Formats | null>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  // The list stands at the foot of a popup: it comes into sight whole.
  useEffect(() => {
    if (formats) menu.current?.scrollIntoView({ block: 'nearest' });
  }, [formats]);
  // What writes the files is loaded when it is asked for: it is a fifth of the popup's code.
  const load = () =>
    void Promise.all([import('./export-formats.ts'), describeParties(report.attributions, client.describeParty)]).then(
      ([loaded, described]) => {
        setParties(described);
        setFormats(loaded);
      },
    );
  const copy = (format: ExportFormat) =>
    client.copy(format.write(report, parties)).then(
      (done) => setOutcome(t(done ? 'copied' : 'copy_failed')),
      () => setOutcome(t('copy_failed')),
    );
  return (
    <details
      ref={menu}
      class="export"
      onToggle={({ currentTarget }) => currentTarget.open && formats === null && load()}
    >
      <summary>{t('export_menu')}</summary>
      <ul class="rows">
        {formats?.EXPORT_FORMATS.map((format) => (
          <li key={format.label} class="export-row">
            <span class="line-text">
              <span>{t(format.label)}</span>
              <span class="meta">{t(format.purpose)}</span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('copy_what', t(format.label))}
              onClick={() => void copy(format)}
            >
              {t('copy')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={t('save_what', t(format.label))}
              onClick={() => client.save(formats.exportFile(report, format, parties))}
            >
              {t('save')}
            </button>
          </li>
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
