/**
 * Reads the JSON-LD of a page: lenient about broken scripts, flat about `@graph`, arrays and nesting. Finds the node
 * that describes the article itself. Leaves out everything a page may say about its products, events or breadcrumbs.
 */
import { lookUp } from '../text/look-up.ts';

/** One JSON-LD object; values are whatever the page put there. */
export type LdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 2000;
const MAX_DEPTH = 12;

/** Whether a value is a JSON object (not an array, not null). */
export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: arrays as they are, nothing as the empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A text value, trimmed and freed of HTML entities, or null. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (isNode(value)) return textOf(value['@value'] ?? value.name);
  const text = typeof value === 'string' ? decodeEntities(value).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}

/** All objects of all scripts, parents before children. */
export function readNodes(scripts: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const entry of value) visit(entry, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      for (const child of Object.values(value)) if (typeof child === 'object') visit(child, depth + 1);
    }
  };
  for (const script of scripts) visit(parseLeniently(script), 0);
  return nodes;
}

/** Pages ship comments, CDATA marks, raw line breaks and trailing commas inside JSON-LD; each is repaired in turn. */
function parseLeniently(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?(?<!\s)\s*\]\]>$/g, '')
    .trim()
    .replace(/^<!--|-->$/g, '');
  // Most scripts need no repair, and some are long.
  const folded = () => withoutControls(bare);
  const repairs = [
    () => bare,
    folded,
    () => folded().replace(/,\s*([}\]])/g, '$1'),
    () =>
      folded()
        .replace(/\}\s*\{/g, '},{')
        .trim()
        .replace(/^(\{.*\})\s*;?$/s, '[$1]'),
  ];
  for (const repair of repairs) {
    try {
      return JSON.parse(repair());
    } catch {
      // The next repair may do; a script beyond repair says nothing.
    }
  }
  return null;
}

/** Raw line breaks and tabs inside JSON strings break the parser; outside strings a space does as well. */
function withoutControls(text: string): string {
  return Array.from(text, (letter) => (letter < ' ' ? ' ' : letter)).join('');
}

/** The types of a node, without the schema.org address. */
export function typesOf(node: LdNode): string[] {
  return listOf(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|MedicalWebPage|Recipe|HowTo|Review|ScholarlyArticle|CreativeWork)$/;

/** The node about the article itself: the best type with the most to tell, the one named like the headline first. */
export function findArticleNode(nodes: readonly LdNode[], headline: string): LdNode | null {
  let best: LdNode | null = null;
  let bestScore = 0;
  for (const node of nodes) {
    const score = articleScore(node, headline);
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  return best;
}

function articleScore(node: LdNode, headline: string): number {
  const types = typesOf(node);
  let score = 0;
  if (types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) score = 10;
  else if (types.some((type) => ARTICLE_TYPE.test(type))) score = 5;
  else if (types.some((type) => /WebPage$/.test(type))) score = 1;
  if (score === 0) return 0;
  for (const key of ['datePublished', 'author', 'publisher']) if (node[key] !== undefined) score += 1;
  const title = textOf(node.headline) ?? textOf(node.name);
  if (title !== null && headline !== '' && looseKey(title) === looseKey(headline)) score += 6;
  return score;
}

/** A key under which two spellings of a title or a name meet: letters and digits of any script, lower case. */
export function looseKey(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** The node that a reference (`{"@id": …}`) points to, or the value itself. */
export function resolve(value: unknown, nodes: readonly LdNode[]): unknown {
  if (!isNode(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value;
  const id = value['@id'];
  return nodes.find((node) => node['@id'] === id && node.name !== undefined) ?? value;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Replaces the few entities that content systems leave in JSON and meta values; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return lookUp(ENTITIES, name.toLowerCase()) ?? whole;
      const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
