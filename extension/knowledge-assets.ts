/**
 * Loads the compiled glossary, gazetteer and outlets from the extension's own package, once for the life of the
 * background. A damaged asset is an error of its own, said in the popup; it never stops the other pages' answers.
 *
 * Addresses are relative to the background's own, so that `start-loading.ts` can ask before anything else has run.
 */

/** Each on its way by itself, so that one is made ready while the browser still reads the next. */
export interface KnowledgeAssets {
  readonly gazetteer: Promise<ArrayBuffer>;
  /** JSON text. */
  readonly groups: Promise<string>;
  readonly outlets: Promise<string>;
  readonly attribution: Promise<Readonly<Record<string, string>>>;
}

async function open(name: string): Promise<Response> {
  const reply = await fetch(`/data/${name}`);
  if (!reply.ok) throw new Error(`asset ${name} is missing`);
  return reply;
}

/** The coarse atlas for locators on cards, read when the first place card asks. */
export async function loadWorldAtlas(): Promise<unknown> {
  return (await open('world.json')).json();
}

/**
 * The largest asset. Chromium hands a body's parts to the worker's thread one by one, which must be free for each; a
 * blob is filled by the browser while our scripts are still being run, and read in one piece (56 ms against 84 for
 * 13 MB in one run).
 */
async function openBytes(name: string): Promise<ArrayBuffer> {
  const blob = await (await open(name)).blob();
  return blob.arrayBuffer();
}

function fetchAll(): KnowledgeAssets {
  const gazetteer = openBytes('gazetteer.bin');
  const attribution = open('attribution.json').then((reply) => reply.json());
  const groups = open('groups.json').then((reply) => reply.text());
  const outlets = open('outlets.json').then((reply) => reply.text());
  return { gazetteer, groups, outlets, attribution };
}

let started: KnowledgeAssets | null = null;

/** Begins to load what every answer needs; whoever asks for it hears of a failure. */
export function startLoadingAssets(): void {
  started = fetchAll();
  for (const asset of Object.values(started)) asset.catch(() => {});
}

/** All assets, those on their way or afresh; one that is missing rejects. */
export function loadKnowledgeAssets(): KnowledgeAssets {
  const under = started ?? fetchAll();
  started = null;
  return under;
}
