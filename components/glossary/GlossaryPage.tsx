/** Browse and search the groups, places and outlets that come with the extension and the reader's own groups; nothing is fetched. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { PageNav } from '../shared/PageNav.tsx';
import { SearchField } from '../shared/SearchField.tsx';
import { type TabSpec, Tabs } from '../shared/Tabs.tsx';
import { formatNumber, t } from '../strings.ts';
import { EntryView } from './EntryView.tsx';
import {
  GLOSSARY_KINDS,
  type GlossaryClient,
  type GlossaryDetail,
  type GlossaryHits,
  type GlossaryKind,
} from './glossary-client.ts';
import { HitList, PAGE_SIZE } from './HitList.tsx';

export interface GlossaryPageProps {
  readonly client: GlossaryClient;
  /** Words to look up at once, from the context menu. */
  readonly initialWords?: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Milliseconds of rest in typing before a search. */
const TYPING_REST_MS = 120;

type HitsByKind = Readonly<Record<GlossaryKind, GlossaryHits>>;

interface Found {
  readonly words: string;
  readonly byKind: HitsByKind;
}

async function searchAll(client: GlossaryClient, words: string, limit: number): Promise<HitsByKind> {
  const search = (kind: GlossaryKind) => client.search({ kind, words, limit });
  const [group, place, outlet] = await Promise.all([search('group'), search('place'), search('outlet')]);
  return { group, place, outlet };
}

/** The hits for what is typed; a slow answer never replaces a later one. */
function useHits(client: GlossaryClient, words: string, limit: number): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      void searchAll(client, words, limit).then((byKind) => {
        if (!stale) setFound({ words, byKind });
      });
    }, TYPING_REST_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [client, words, limit]);
  return found;
}

/** A kind that the reader pressed, and the words it was pressed for. */
interface ChosenKind {
  readonly kind: GlossaryKind;
  readonly words: string | null;
}

/** What the reader pressed holds for the same words; for others a kind with hits comes before one without. */
function kindToShow(chosen: ChosenKind, found: Found | null): GlossaryKind {
  if (!found || chosen.words === found.words) return chosen.kind;
  return [chosen.kind, ...GLOSSARY_KINDS].find((kind) => found.byKind[kind].total > 0) ?? chosen.kind;
}

/** Where the words that the page was opened with are somebody's name, that entry opens by itself, once. */
function useExactHit(initialWords: string, found: Found | null, show: (kind: GlossaryKind, id: string) => void): void {
  const isDone = useRef(initialWords.trim() === '');
  useEffect(() => {
    if (isDone.current || !found) return;
    isDone.current = true;
    for (const kind of GLOSSARY_KINDS) {
      const { exact } = found.byKind[kind];
      if (found.words === initialWords && exact !== null) return show(kind, exact);
    }
  });
}

function detailName(detail: GlossaryDetail): string {
  if (detail.kind === 'group') return detail.entry.name;
  return detail.kind === 'place' ? detail.place.name : detail.outlet.name;
}

type Open = (which: GlossaryKind, id: string) => void;

interface ChosenEntryProps {
  readonly detail: GlossaryDetail | null;
  readonly client: GlossaryClient;
  readonly today: string;
  readonly onOpen: Open;
}

function ChosenEntry({ detail, client, today, onOpen }: ChosenEntryProps) {
  return (
    <section class="glossary-entry" aria-label={t('glossary_entry')}>
      {/* The name alone is announced, not the whole entry. */}
      <p role="status" class="visually-hidden">
        {detail && detailName(detail)}
      </p>
      {detail ? (
        <EntryView detail={detail} client={client} today={today} onOpenGroup={(id) => onOpen('group', id)} />
      ) : (
        <p class="none">{t('glossary_choose')}</p>
      )}
    </section>
  );
}

const KIND_TITLES = { group: 'groups_title', place: 'places_title', outlet: 'outlets_title' } as const;

const tabsOf = (found: Found | null): TabSpec<GlossaryKind>[] =>
  GLOSSARY_KINDS.map((name) => ({
    name,
    label: t(KIND_TITLES[name]),
    ...(found && { count: formatNumber(found.byKind[name].total) }),
  }));

export function GlossaryPage({ client, initialWords = '', today }: GlossaryPageProps) {
  const [chosen, setChosen] = useState<ChosenKind>({ kind: 'group', words: null });
  const [words, setWords] = useState(initialWords);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [detail, setDetail] = useState<GlossaryDetail | null>(null);
  const found = useHits(client, words, limit);
  const kind = kindToShow(chosen, found);
  const open: Open = (which, id) => void client.describe(which, id).then(setDetail);
  useExactHit(initialWords, found, (exactKind, id) => {
    setChosen({ kind: exactKind, words: initialWords });
    open(exactKind, id);
  });
  const choose = (next: GlossaryKind) => {
    setChosen({ kind: next, words });
    setLimit(PAGE_SIZE);
  };
  return (
    <>
      <PageNav current="glossary" />
      <main class="page wide glossary">
        <h1>{t('glossary_title')}</h1>
        <SearchField label={t('glossary_search')} words={words} onWords={setWords} />
        <div class="glossary-columns">
          <Tabs label={t('glossary_kinds')} selected={kind} onSelect={choose} tabs={tabsOf(found)}>
            {found && (
              <HitList
                found={found.byKind[kind]}
                kind={kind}
                words={found.words}
                onOpen={(id) => open(kind, id)}
                onMore={() => setLimit(limit + PAGE_SIZE)}
              />
            )}
          </Tabs>
          <ChosenEntry detail={detail} client={client} today={today} onOpen={open} />
        </div>
      </main>
    </>
  );
}
