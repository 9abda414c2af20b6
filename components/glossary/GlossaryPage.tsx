/** Browse and search the groups, places and outlets that come with the extension; nothing is fetched. */
import { useEffect, useState } from 'preact/hooks';
import { PageNav } from '../shared/PageNav.tsx';
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

export function GlossaryPage({ client, initialWords = '', initialKind = 'group', today }: GlossaryPageProps) {
  const [kind, setKind] = useState<GlossaryKind>(initialKind);
  const [words, setWords] = useState(initialWords);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [detail, setDetail] = useState<GlossaryDetail | null>(null);
  const found = useHits(client, kind, words, limit);
  const open = (which: GlossaryKind, id: string) => void client.describe(which, id).then(setDetail);
  const choose = (next: GlossaryKind) => {
    setKind(next);
    setLimit(PAGE_SIZE);
  };
  const more = found ? Math.min(PAGE_SIZE, found.total - found.hits.length) : 0;
  return (
    <>
      <PageNav current="glossary" />
      <main class="page wide glossary">
        <h1>{t('glossary_title')}</h1>
        <input
          type="search"
          class="search"
          aria-label={t('glossary_search')}
          placeholder={t('glossary_search')}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <div class="glossary-columns">
          <Tabs
            label={t('glossary_kinds')}
            selected={kind}
            onSelect={choose}
            tabs={[
              { name: 'group', label: t('groups_title') },
              { name: 'place', label: t('places_title') },
              { name: 'outlet', label: t('outlets_title') },
            ]}
          >
            {found && (
              <p class="meta" role="status">
                {found.total === 0 ? t('glossary_none', words) : tn('glossary_count', found.total)}
              </p>
            )}
            <ul class="rows" aria-label={t('glossary_hits')}>
              {found?.hits.map(({ id, name, note }) => (
                <li key={id}>
                  <button type="button" class="line" onClick={() => open(kind, id)}>
                    <span class="line-text">
                      <bdi>{name}</bdi>
                      <span class="meta">{note}</span>
                    </span>
                    <span class="chevron" aria-hidden="true" />
                  </button>
                </li>
              ))}
            </ul>
            {more > 0 && (
              <button type="button" class="quiet" onClick={() => setLimit(limit + PAGE_SIZE)}>
                {tn('show_more', more)}
              </button>
            )}
          </Tabs>
          <section class="glossary-entry" aria-label={t('glossary_entry')}>
            {/* The name alone is announced, not the whole entry. */}
            <p role="status" class="visually-hidden">
              {detail && detailName(detail)}
            </p>
            {detail ? (
              <EntryView detail={detail} client={client} today={today} onOpenGroup={(id) => open('group', id)} />
            ) : (
              <p class="none">{t('glossary_choose')}</p>
            )}
          </section>
        </div>
      </main>
    </>
  );
}
