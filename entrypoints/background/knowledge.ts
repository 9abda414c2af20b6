/** The one copy of everything the extension knows, loaded at the first question and kept while the background lives. */
import { analyseArticle, type Knowledge, readBeforePlaces } from '../../core/analyse-article.ts';
import type { ArticleInput } from '../../core/article/article-input.ts';
import { readAttributionModels } from '../../core/attribution/models.ts';
import { openGazetteer } from '../../core/gazetteer/decode.ts';
import { describePlace as describeRecord } from '../../core/gazetteer/describe-place.ts';
import { loadGroupGlossary } from '../../core/glossary/group-glossary.ts';
import { EMPTY_OWN_GLOSSARY, loadOwnGlossary, type OwnGlossary } from '../../core/glossary/own-glossary.ts';
import { isOwnId } from '../../core/glossary/own-id.ts';
import { loadOutlets } from '../../core/provenance/outlet-glossary.ts';
import type { Analysis } from '../../core/report/page-report.ts';
import { type KnowledgeAssets, loadKnowledgeAssets } from '../../extension/knowledge-assets.ts';
import { loadOwnText, readOwnText } from '../../extension/own-glossary-store.ts';
import type { DescribedGroup, DescribedPlace, NamedEntry, Outcome } from '../../extension/protocol.ts';
import { locatorOf } from './locator.ts';

/** What is being loaded, or was. */
interface Loading {
  /** Everything but places: there first. */
  readonly words: Promise<Omit<Knowledge, 'gazetteer'>>;
  readonly all: Promise<Knowledge>;
}

let loading: Loading | null = null;

/** Loads at the first question, shares the answer. */
function loadOnce(): Loading {
  if (loading) return loading;
  const started = load();
  // A later question tries again: the asset may have been read while the disk was busy.
  started.all.catch(() => {
    loading = null;
  });
  loading = started;
  return started;
}

export const knowledge = (): Promise<Knowledge> => loadOnce().all;

function load(): Loading {
  const assets = loadKnowledgeAssets();
  const words = loadWords(assets);
  const gazetteer = assets.gazetteer.then(openGazetteer);
  const all = Promise.all([words, gazetteer]).then(([known, opened]) => {
    if (!opened.ok) console.error(`Newsgloss: the list of places is damaged (${opened.fault})`);
    return { ...known, gazetteer: opened.ok ? opened.gazetteer : null };
  });
  return { words, all };
}

async function loadWords(assets: KnowledgeAssets): Promise<Omit<Knowledge, 'gazetteer'>> {
  const [groups, outlets, models] = await Promise.all([
    assets.groups.then(loadGroupGlossary),
    assets.outlets.then(loadOutlets),
    assets.attribution.then(readAttributionModels),
  ]);
  return { groups, outlets, models };
}

let own: { readonly text: string | null; readonly glossary: OwnGlossary } = {
  text: null,
  glossary: EMPTY_OWN_GLOSSARY,
};

/** The reader's own entries as they are stored now, readied again only when their text has changed. */
export async function ownGlossary(): Promise<OwnGlossary> {
  const text = await loadOwnText();
  if (text === own.text) return own.glossary;
  const stored = readOwnText(text);
  own = { text, glossary: stored.kind === 'read' ? loadOwnGlossary(stored.entries) : EMPTY_OWN_GLOSSARY };
  return own.glossary;
}

/** The analysis of one article, or why there is none. */
export async function analyse(input: ArticleInput): Promise<Outcome<Analysis>> {
  const { words, all } = loadOnce();
  const known = await words.catch(() => null);
  if (!known) return { ok: false, code: 'glossary-missing' };
  try {
    const own = await ownGlossary();
    // A background that has just woken still waits for its places.
    const read = readBeforePlaces(input, { ...known, own });
    const whole = await all.catch(() => null);
    if (!whole) return { ok: false, code: 'glossary-missing' };
    return { ok: true, value: analyseArticle(input, { ...whole, own }, read) };
  } catch (error) {
    console.error('Newsgloss: the analysis failed', error);
    return { ok: false, code: 'analysis-failed' };
  }
}

export async function describeGroup(id: string): Promise<DescribedGroup | null> {
  const { groups } = await knowledge();
  const entry = isOwnId(id) ? (await ownGlossary()).entry(id) : groups.entry(id);
  if (!entry) return null;
  const targets = (entry.relations ?? []).map(({ target }) => target);
  const named = Object.entries(await namesOf(targets));
  return { entry, relatedNames: Object.fromEntries(named.map(([target, { name }]) => [target, name])) };
}

export async function describePlace(id: string): Promise<DescribedPlace | null> {
  const { gazetteer } = await knowledge();
  const place = gazetteer && describeRecord(gazetteer, id);
  return place && { place, locator: await locatorOf(place) };
}

/** Names of groups by id, and of places with what they are and lie in; unknown ids are left out. */
export async function namesOf(ids: readonly string[]): Promise<Record<string, NamedEntry>> {
  const [{ groups, gazetteer }, readersOwn] = await Promise.all([knowledge(), ownGlossary()]);
  const named = (id: string): NamedEntry | null => {
    const group = readersOwn.entry(id) ?? groups.entry(id);
    if (group) return { name: group.name };
    const place = gazetteer && describeRecord(gazetteer, id);
    return place && { name: place.name, place: { within: place.within, feature: place.feature } };
  };
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = named(id);
      return entry === null ? [] : [[id, entry]];
    }),
  );
}
