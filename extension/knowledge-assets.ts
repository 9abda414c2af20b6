/**
 * Loads the compiled glossary, gazetteer and outlets from the extension's own package, once for the life of the
 * background. A damaged asset is an error of its own, said in the popup; it never stops the other pages' answers.
 */
import browser from 'webextension-polyfill';

export interface KnowledgeAssets {
  readonly gazetteer: ArrayBuffer;
  /** JSON text. */
  readonly groups: string;
  readonly outlets: string;
  readonly attribution: Readonly<Record<string, string>>;
}

async function open(name: string): Promise<Response> {
  const reply = await fetch(browser.runtime.getURL(`/data/${name}`));
  if (!reply.ok) throw new Error(`asset ${name} is missing`);
  return reply;
}

/** The coarse atlas for locators on cards, read when the first place card asks. */
export async function loadWorldAtlas(): Promise<unknown> {
  return (await open('world.json')).json();
}

/** Fetches all assets; rejects when one is missing. */
export async function loadKnowledgeAssets(): Promise<KnowledgeAssets> {
  const [gazetteer, groups, outlets, attribution] = await Promise.all([
    open('gazetteer.bin').then((reply) => reply.arrayBuffer()),
    open('groups.json').then((reply) => reply.text()),
    open('outlets.json').then((reply) => reply.text()),
    open('attribution.json').then((reply) => reply.json()),
  ]);
  return { gazetteer, groups, outlets, attribution };
}
