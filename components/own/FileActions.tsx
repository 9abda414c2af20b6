import { FileButton } from '../shared/FileButton.tsx';
import { t, tn } from '../strings.ts';
import { failureWords, problemWords } from './fault-words.ts';
import type { Said } from './OwnPage.tsx';
import type { OwnClient, OwnImport, OwnSnapshot } from './own-client.ts';

export interface FileActionsProps {
  readonly client: OwnClient;
  readonly snapshot: OwnSnapshot;
  readonly say: (said: Said) => void;
}

function importWords(outcome: OwnImport): Said {
  if (outcome.kind === 'problems') return { words: problemWords(outcome.problems), change: null };
  if (outcome.kind !== 'imported') return { words: failureWords(outcome), change: null };
  const { count, replaced, change } = outcome;
  const words = [tn('own_imported', count), ...(replaced > 0 ? [t('own_replaced', replaced)] : [])];
  return { words: words.join(' '), change };
}

/** Import and export of all entries. */
export function FileActions({ client, snapshot, say }: FileActionsProps) {
  const { entries, isUnreadable } = snapshot;
  const isEmpty = entries.length === 0;
  const save = (format: 'json' | 'csv') => void client.exportFile(format).then(client.save);
  return (
    <div class="control-row start">
      <FileButton
        label={t('own_import')}
        accept=".json,.csv,application/json,text/csv"
        disabled={isUnreadable}
        onFiles={async ([file]) => file && say(importWords(await client.importFile(file)))}
      />
      <button type="button" class="quiet" disabled={isEmpty && !isUnreadable} onClick={() => save('json')}>
        {t('own_export_json')}
      </button>
      <button type="button" class="quiet" disabled={isEmpty} onClick={() => save('csv')}>
        {t('own_export_csv')}
      </button>
    </div>
  );
}
