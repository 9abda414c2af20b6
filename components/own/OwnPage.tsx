/** The reader's own entries: add, change, delete, take back, import and export. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPageForm } from '../../core/glossary/own-address.ts';
import { OWN_COLUMNS } from '../../core/glossary/own-csv.ts';
import type { OwnFault } from '../../core/glossary/own-faults.ts';
import { type OwnEntry, ownKey, type RawOwnEntry } from '../../core/glossary/own-glossary.ts';
import { MAX_MEGABYTES } from '../../core/glossary/read-own-file.ts';
import { PageNav } from '../shared/PageNav.tsx';
import { t, tn } from '../strings.ts';
import { FileActions } from './FileActions.tsx';
import { failureWords } from './fault-words.ts';
import { OwnForm } from './OwnForm.tsx';
import { OwnList } from './OwnList.tsx';
import type { OwnChange, OwnClient, OwnOutcome, OwnSnapshot } from './own-client.ts';

export interface OwnPageProps {
  readonly client: OwnClient;
  readonly initialForm?: OwnPageForm;
}

/** What was done last, with the change that can be taken back. */
export interface Said {
  readonly words: string;
  readonly change: OwnChange | null;
}

const NOTHING_SAID: Said = { words: '', change: null };

/** The entry in the form: one that is stored, or a new one. */
type Draft = OwnEntry | { readonly name: string };

interface OwnBodyProps {
  readonly client: OwnClient;
  readonly snapshot: OwnSnapshot;
  readonly initial: Draft | null;
}

/** Soon after what was pressed has gone with its row or its form. */
const focusSoon = (button: RefObject<HTMLButtonElement | null>) => requestAnimationFrame(() => button.current?.focus());

/** What the reader does with the entries, and what is said of it. */
function useOwnEntries({ client, initial }: Pick<OwnBodyProps, 'client' | 'initial'>) {
  const [draft, setDraft] = useState<Draft | null>(initial);
  const [said, say] = useState<Said>(NOTHING_SAID);
  const addButton = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const report = (outcome: OwnOutcome, words: string): readonly OwnFault[] => {
    if (outcome.kind === 'refused') return outcome.faults;
    const isDone = outcome.kind === 'changed';
    say(isDone ? { words, change: outcome.change } : { words: failureWords(outcome), change: null });
    return [];
  };
  const close = () => {
    setDraft(null);
    focusSoon(addButton);
  };
  const save = async (raw: RawOwnEntry) => {
    const outcome = await client.put(raw, draft !== null && 'aliases' in draft ? draft.name : null);
    if (outcome.kind === 'changed') close();
    return report(outcome, t('own_saved', raw.name.trim()));
  };
  const remove = async ({ name }: OwnEntry) => {
    report(await client.remove(name), t('own_deleted', name));
    focusSoon(undoButton);
  };
  const undo = async (change: OwnChange) => {
    const outcome = await client.undo(change);
    say({ words: outcome.kind === 'changed' ? t('own_undone') : t('import_nothing_changed'), change: null });
    addButton.current?.focus();
  };
  return { draft, setDraft, close, save, remove, undo, said, say, addButton, undoButton };
}

type OwnActs = ReturnType<typeof useOwnEntries>;

/** The form for one entry, or the button that opens it. */
function Entry({ draft, setDraft, close, save, addButton }: OwnActs) {
  return (
    <>
      <button
        ref={addButton}
        type="button"
        class="primary own-add"
        hidden={draft !== null}
        onClick={() => setDraft({ name: '' })}
      >
        {t('own_add')}
      </button>
      {draft !== null && <OwnForm key={draft.name} entry={draft} onSave={save} onCancel={close} />}
    </>
  );
}

function SaidLine({ said: { words, change }, undo, undoButton }: OwnActs) {
  return (
    <div class="control-row start own-said">
      <p role="status">{words}</p>
      {change && (
        <button ref={undoButton} type="button" class="quiet" onClick={() => void undo(change)}>
          {t('own_undo')}
        </button>
      )}
    </div>
  );
}

function OwnBody({ client, snapshot, initial }: OwnBodyProps) {
  const { entries, isUnreadable } = snapshot;
  const acts = useOwnEntries({ client, initial });
  return (
    <>
      {isUnreadable ? <p class="changed">{t('own_unreadable')}</p> : <Entry {...acts} />}
      <SaidLine {...acts} />
      <p class="meta">{entries.length === 0 ? t('own_none') : tn('own_entries', entries.length)}</p>
      <OwnList entries={entries} onEdit={acts.setDraft} onDelete={(entry) => void acts.remove(entry)} />
      <p class="meta">{t('own_import_hint', OWN_COLUMNS.join(', '), MAX_MEGABYTES)}</p>
      <FileActions client={client} snapshot={snapshot} say={acts.say} />
    </>
  );
}

/** The form the address asks for; a name that has an entry opens that entry. */
function initialDraft(form: OwnPageForm, { entries }: OwnSnapshot): Draft | null {
  if (form.kind === 'none') return null;
  return entries.find(({ name }) => ownKey(name) === ownKey(form.name)) ?? { name: form.name };
}

export function OwnPage({ client, initialForm = { kind: 'none' } }: OwnPageProps) {
  const [snapshot, setSnapshot] = useState<OwnSnapshot | null>(null);
  useEffect(() => client.subscribe(setSnapshot), [client]);
  return (
    <>
      <PageNav current="own" />
      <main class="page own">
        <h1>{t('own_glossary')}</h1>
        <p>{t('own_hint')}</p>
        {snapshot && <OwnBody client={client} snapshot={snapshot} initial={initialDraft(initialForm, snapshot)} />}
      </main>
    </>
  );
}
