/** Browse and search the groups, places and outlets that come with the extension; nothing is fetched. */
import { useEffect, useState } from 'preact/hooks';
import { featureLabel } from '../card/card-words.ts';
import { PageNav } from '../shared/PageNav.tsx';
import { SearchField } from '../shared/SearchField.tsx';
import { Tabs } from '../shared/Tabs.tsx';
import { t, tn } from '../strings.ts';
import { EntryView } from './EntryView.tsx';
import type { GlossaryClient, GlossaryDetail, GlossaryHits, GlossaryKind } from './glossary-client.ts';

export interface GlossaryPageProps {
  readonly client: GlossaryClient;
  /** Words to look up at once, from the context menu. */
  readonly initialWords?: string;
  readonly initialKind?: GlossaryKind;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Rows drawn at first, and more with each press. */
const PAGE_SIZE = 100;
/** Milliseconds of rest in typing before a search. */
const TYPING_REST_MS = 120;

/** The hits for what is typed; a slow answer never replaces a later one. */
function useHits(client: GlossaryClient, kind: GlossaryKind, words: string, limit: number): GlossaryHits | null {
  const [hits, setHits] = useState<GlossaryHits | null>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      void client.search({ kind, words, limit }).then((found) => {
        if (!stale) setHits(found);
      });
    }, TYPING_REST_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [client, kind, words, limit]);
  return hits;
}

function detailName(detail: GlossaryDetail): string {
  if (detail.kind === 'group') return detail.entry.name;
  return detail.kind === 'place' ? detail.place.name : detail.outlet.name;
}

type Open = (which: GlossaryKind, id: string) => void;

interface HitListProps {
  readonly found: GlossaryHits;
  readonly words: string;
  readonly onOpen: (id: string) => void;
  readonly onMore: () => void;
}

function HitList({ found: { hits, total }, words, onOpen, onMore }: HitListProps) {
  const more = Math.min(PAGE_SIZE, total - hits.length);
  return (
    <>
      <p class="meta" role="status">
        {total === 0 ? t('glossary_none', words) : tn('glossary_count', total)}
      </p>
      <ul class="rows" aria-label={t('glossary_hits')}>
        {hits.map(({ id, name, note, feature = '' }) => (
          <li key={id}>
            <button type="button" class="line" onClick={() => onOpen(id)}>
              <span class="line-text">
                <bdi>{name}</bdi>
                <span class="meta">{[featureLabel(feature), note].filter((part) => part !== '').join(' · ')}</span>
              </span>
              <span class="chevron" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={onMore}>
          {tn('show_more', more)}
        </button>
      )}
    </>
  );
}

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
const KINDS = ['group', 'place', 'outlet'] as const;

export function GlossaryPage({ client, initialWords = '', initialKind = 'group', today }: GlossaryPageProps) {
  const [kind, setKind] = useState<GlossaryKind>(initialKind);
  const [words, setWords] = useState(initialWords);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [detail, setDetail] = useState<GlossaryDetail | null>(null);
  const found = useHits(client, kind, words, limit);
  const open: Open = (which, id) => void client.describe(which, id).then(setDetail);
  const choose = (next: GlossaryKind) => {
    setKind(next);
    setLimit(PAGE_SIZE);
  };
  return (
    <>
      <PageNav current="glossary" />
      <main class="page wide glossary">
        <h1>{t('glossary_title')}</h1>
        <SearchField label={t('glossary_search')} words={words} onWords={setWords} />
        <div class="glossary-columns">
          <Tabs
            label={t('glossary_kinds')}
            selected={kind}
            onSelect={choose}
            tabs={KINDS.map((name) => ({ name, label: t(KIND_TITLES[name]) }))}
          >
            {found && (
              <HitList
                found={found}
                words={words}
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
