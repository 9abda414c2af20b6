/**
 * Chooses a page's headline: the heading the reader sees, with the head's titles as witnesses. Where no heading is
 * marked up, the best of the head's titles stands in, freed of the site's name. Never invents or shortens words
 * otherwise.
 */
import type { PageSignals } from '../article/article-input.ts';
import { decodeEntities, findArticleNode, looseKey, readNodes, textOf } from './json-ld.ts';

/** A heading found on the page, in document order. */
export interface HeadingCandidate {
  readonly text: string;
  readonly tag: string;
  readonly hints: string;
}

export interface HeadlineEvidence {
  readonly headings: readonly HeadingCandidate[];
  readonly signals: Pick<PageSignals, 'metas' | 'jsonLd'>;
  readonly documentTitle: string;
  readonly host: string;
}

/** The title as shown on the page. */
export function chooseHeadline(evidence: HeadlineEvidence): string {
  const post = postHeading(evidence);
  if (post !== null) return post;
  const site = siteNames(evidence);
  const witnesses = readWitnesses(evidence, site);
  const { headings, documentTitle } = evidence;
  const best =
    bestHeading(headings, witnesses, site) ??
    bestHeading(headings, cleaned([...witnesses, longestPart(documentTitle)], site), site);
  if (best !== null) return tidy(best);
  return tidy(witnesses[0] ?? withoutChannel(stripSiteName(documentTitle, site)));
}

/** The one heading marked up as a post's that ends the title behind the blog's name: "Valley Notes: Convoy leaves town". */
function postHeading({ headings, documentTitle }: HeadlineEvidence): string | null {
  const title = tidy(decodeEntities(documentTitle));
  const posts = headings.filter(({ hints, text }) => {
    const lead = title.endsWith(tidy(text)) ? title.slice(0, -tidy(text).length) : '';
    return /(?:^|[\s_-])(?:entry-title|post-title)/.test(hints) && /\S\s?[:|·•–—-]\s$/u.test(lead);
  });
  return posts.length === 1 ? tidy(posts[0]?.text ?? '') : null;
}

/** Chinese sites join title, channel and site with underscores. */
function withoutChannel(title: string): string {
  return /[\u3400-\u9fff]/.test(title) ? (title.split('_')[0] ?? title) : title;
}

function tidy(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** The head's titles without the site's name, best first. */
function readWitnesses({ signals, documentTitle }: HeadlineEvidence, site: readonly string[]): string[] {
  const node = findArticleNode(readNodes(signals.jsonLd), '');
  const meta = (name: string) => signals.metas.find((entry) => entry.name === name)?.content;
  const titles = [meta('og:title'), node && textOf(node.headline), meta('twitter:title'), documentTitle];
  return cleaned(
    titles.filter((title) => typeof title === 'string'),
    site,
  );
}

function cleaned(titles: readonly string[], site: readonly string[]): string[] {
  return titles
    .filter((title) => title.trim() !== '')
    .map((title) => stripSiteName(decodeEntities(title), site))
    .filter((title) => title !== '' && !site.includes(looseKey(title)));
}

/** The longest part of a title that joins several; names of sites that nothing else on the page tells are shorter. */
function longestPart(title: string): string {
  return title.split(TITLE_JOINT).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function bestHeading(
  headings: readonly HeadingCandidate[],
  witnesses: readonly string[],
  site: readonly string[],
): string | null {
  const keys = witnesses.map(looseKey);
  let best: string | null = null;
  let bestScore = 0;
  for (const [index, heading] of headings.entries()) {
    const score = headingScore(heading, index, keys, site);
    if (score > bestScore) [best, bestScore] = [heading.text, score];
  }
  return best;
}

function headingScore(
  heading: HeadingCandidate,
  index: number,
  witnesses: readonly string[],
  site: readonly string[],
): number {
  const key = looseKey(heading.text);
  if (key === '' || site.includes(key)) return 0;
  const agreement = Math.max(0, ...witnesses.map((witness) => likeness(key, witness)));
  // An unmarked heading (h2, itemprop) needs a witness; an h1 does not, but the first of several has the better claim.
  if (heading.tag !== 'h1' && agreement < 0.85) return 0;
  // A heading that shares no word with any of the page's titles is a section, a menu or a form.
  if (agreement < 0.12 && witnesses.length > 0 && !/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(key)) return 0;
  const named = /(?:^|[\s_-])(?:headline|entry-title|post-title|article-title)/.test(heading.hints) ? 0.15 : 0;
  const plain = heading.tag === 'h1' ? 0.5 : 0.2;
  return plain + agreement + named - Math.min(index, 10) * 0.02;
}

/** Share of common words of two keys (Dice), 1 for equal ones. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const left = a.split(' ');
  const right = b.split(' ');
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const rest = counts.get(word) ?? 0;
    if (rest > 0) common += 1;
    counts.set(word, rest - 1);
  }
  return (2 * common) / (left.length + right.length);
}

const SEPARATOR = /(?<!\s)\s+(?:[|·•»›«:—–-]|::|\|\|)\s+|(?<!\s)\s*[|｜]\s*/u;

/** The same, and a colon as Blogger sets it. */
const TITLE_JOINT = new RegExp(`${SEPARATOR.source}|:\\s+`, 'u');

/** Names under which the site may append itself to a title, as loose keys. */
function siteNames({ signals, host }: HeadlineEvidence): string[] {
  const names = signals.metas
    .filter(({ name }) => /^(?:og:site_name|application-name|apple-mobile-web-app-title|twitter:site)$/.test(name))
    .map(({ content }) => looseKey(decodeEntities(content)));
  const label = host.replace(/^(?:www|m|amp)\./, '').split('.')[0] ?? '';
  return [...names, looseKey(label), looseKey(host), looseKey(host.replace(/^www\./, ''))].filter(Boolean);
}

/** A title without a trailing (or leading) part that names the site. */
function stripSiteName(title: string, site: readonly string[]): string {
  const isSite = (part: string) => {
    const joined = looseKey(part).replaceAll(' ', '');
    return site.some((name) => name.replaceAll(' ', '') === joined);
  };
  // Blogger writes "Valley Notes: Convoy leaves town".
  const led = /^\s*([^:]{3,60}):\s+(\S[\s\S]*)$/u.exec(title);
  if (led?.[1] !== undefined && led[2] !== undefined && isSite(led[1])) return led[2].trim();
  const parts = title.trim().split(SEPARATOR);
  if (parts.length < 2) return title.trim();
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  if (isSite(last))
    return stripSiteName(
      title.slice(0, title.lastIndexOf(last)).replace(/(?<![\s|｜·•»›«:—–-])[\s|｜·•»›«:—–-]+$/u, ''),
      site,
    );
  if (isSite(first)) return title.slice(title.indexOf(first) + first.length).replace(/^[\s|｜·•»›«:—–-]+/u, '');
  return title.trim();
}
