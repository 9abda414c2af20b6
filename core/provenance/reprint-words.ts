/**
 * Reads the words in which a page says that its text first stood elsewhere: "originally published" phrases, source and
 * copyright lines. They speak of this page or stand as a line of their own; what an article tells of other texts
 * that someone published makes it no reprint.
 */
import type { ArticleInput, PageLine, PageLink } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { agencyNamed } from './agency-names.ts';
import { isCacheHost } from './cache-hosts.ts';
import { isClipping } from './clippings.ts';
import { isFirstDay } from './first-days.ts';
import { hostOf, isSameSite } from './hosts.ts';
import { looseKey } from './json-ld.ts';
import { lineOf, linesAround, linesBelow } from './lines-around.ts';
import { originalLinkIn } from './original-links.ts';
import type { OutletGlossary } from './outlet-glossary.ts';
import { cleanOutlet, hasOutletWord, isMoment, linkedName } from './outlet-words.ts';
import { dateInAddress } from './read-date.ts';
import { REPRINT_PHRASES } from './reprint-languages.ts';
import { COPYRIGHT_LINE, SOURCE_LINE } from './reprint-phrases.ts';

export interface Origin {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly evidence: Evidence;
  /** Proof by itself, or only together with another signal. */
  readonly proof: boolean;
}

export interface Own {
  readonly publisher: string | null;
  readonly url: string;
  readonly outlets: OutletGlossary;
}

/** Whether the glossary or the list of agencies has an outlet. */
export function isKnown(outlet: string, own: Own): boolean {
  return own.outlets.byName(outlet) !== null || agencyNamed(outlet) !== null;
}

/** What the lines at either end of a text say of its origin. */
export function fromWords(input: ArticleInput, own: Own): Origin[] {
  const below = linesBelow(input).map(({ text }) => text);
  const hasFirstDay = below.some((text) => text.length <= 300 && isFirstDay(text, input.lang));
  return nearLines(input).flatMap((line) => [
    ...fromPhrases(line, own),
    ...fromSourceLine(line, own, below.includes(line.text) ? { hasFirstDay } : null),
    ...fromCopyright(input, line, own),
    ...fromArticlesBy(line),
    ...fromOriginalLink(line, own),
  ]);
}

function fromOriginalLink(line: PageLine, own: Own): Origin[] {
  const found = line.text.length <= 600 ? originalLinkIn(line, own.url) : null;
  if (found === null) return [];
  return [{ ...found, evidence: { signal: 'link to the original', quote: line.text.slice(0, 300) }, proof: true }];
}

/** "Articles by: Outlet" below a text: no proof of a reprint by itself, but words that agree with one. */
function fromArticlesBy(line: PageLine): Origin[] {
  const found = /^articles by:?\s+(\S.{1,59})$/i.exec(line.text.trim());
  const outlet = found?.[1] === undefined ? null : linkedName(found[1], line.links);
  if (outlet === null) return [];
  return [{ outlet, url: null, evidence: { signal: 'articles-by line', quote: line.text.trim() }, proof: false }];
}

/** Lines beside the article and the first and last blocks of it, where pages say such things. */
export function nearLines(input: ArticleInput): PageLine[] {
  const lines = linesAround(input).filter((line) => line.position !== 'elsewhere');
  const last = Math.max(3, Math.floor(input.blocks.length * 0.8));
  const blocks = input.blocks.filter((_, index) => index < 3 || index >= last);
  const fromText = blocks.map((block) => lineOf(input, block, 'inside'));
  return [...lines, ...fromText];
}

const FORWARDED = /^(?:forwarded|переслано)\s/i;

/** A channel's page shows many posts: that one of them was forwarded says nothing of the page. */
const isStream = (url: string) => /^https?:\/\/(?:t|telegram)\.me\/s\//i.test(url);

function fromPhrases(line: PageLine, own: Own): Origin[] {
  if (line.text.length > 2500 || (FORWARDED.test(line.text) && isStream(own.url))) return [];
  for (const { hint, pattern, bare, loose } of REPRINT_PHRASES) {
    const found = hint.test(line.text) ? pattern.exec(line.text) : null;
    const outlet = found && cleanOutlet(found.groups?.outlet ?? '');
    if (!found || !outlet || !isOutletLike(outlet, line.links, own)) continue;
    const quote = upTo(outlet, found[0]);
    if ((loose || POSTED_BY.test(quote)) && !canOnlyBeOutlet(outlet, line, own)) continue;
    if (bare && TELLS_MORE.test(line.text.slice(found.index + found[0].indexOf(quote) + quote.length))) continue;
    const url = linkOf(outlet, line.links, own) ?? null;
    const signal = /original source/i.test(found[0]) ? 'original-source-line' : 'originally-published line';
    return [{ outlet: linkedName(outlet, line.links), url, evidence: { signal, quote }, proof: true }];
  }
  return [];
}

/** A person may be thanked, and a picture credited, in the same words as an outlet. */
function canOnlyBeOutlet(outlet: string, { tag, hints, links }: PageLine, own: Own): boolean {
  if (PICTURE.test(`${tag} ${hints}`)) return false;
  return isKnown(outlet, own) || hasOutletWord(outlet) || linkOf(outlet, links, own) !== undefined;
}

/** Outlets publish; whoever posts is mostly a person, as above the posts of a forum. */
const POSTED_BY = /posted\s+by\s/i;

const PICTURE = /caption|photo|image|figure|credit/;

/** The words of a phrase as far as the outlet's name. */
function upTo(outlet: string, phrase: string): string {
  const at = phrase.lastIndexOf(outlet);
  return (at < 0 ? phrase : phrase.slice(0, at + outlet.length)).replace(/^[\s.!?:*_([”’)\]|•·]+/u, '').trim();
}

/** "First published by North Post, the footage shows …": the sentence goes on to speak of something else. */
const TELLS_MORE =
  /^[^.\n;]{0,60}?(?:,\s(?:(?:and|but)\s)?(?:the|an?|its?|he|she|they|his|her|their|this|that|these|which|who|had|has|have|was|were|shows?|showed|drew)\s|\s(?:and|but)\s(?:the|an?|he|she|they|drew|caused|led|prompted)\s)/iu;

/** Words that follow "published in" but name no outlet: dates, years, adverbs, books. */
function isOutletLike(outlet: string, links: readonly PageLink[], own: Own): boolean {
  if (
    /^(?:\d|(?:the\s+)?(?:19|20)\d{2}|today|full|part|print|english|a\s|an\s|its\s|our\s|my\s|their\s|his\s|her\s|this\s)/i.test(
      outlet,
    )
  )
    return false;
  if (isMoment(outlet) || outlet.split(/\s+/).length > 9) return false;
  if (isKnown(outlet, own) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(outlet)) return true;
  if (links.some(({ text }) => looseKey(text) !== '' && looseKey(outlet).includes(looseKey(text)))) return true;
  return /^(?:the\s+)?[\p{Lu}\p{Lo}]/u.test(outlet);
}

function linkOf(outlet: string, links: readonly PageLink[], own: Own): string | undefined {
  const key = looseKey(outlet);
  // A forwarded post links to another channel of the same platform.
  const named = links.find(({ url, text }) => looseKey(text) === key && isPageElsewhere(url, own));
  if (named !== undefined) return named.url;
  const outside = links.filter(
    ({ url }) => /^https?:/.test(url) && !isSameSite(url, own.url) && !isCacheHost(hostOf(url)),
  );
  return (outside.find(({ text }) => looseKey(text) !== '' && key.includes(looseKey(text))) ?? outside[0])?.url;
}

function isPageElsewhere(url: string, own: Own): boolean {
  const bare = (address: string) => address.replace(/[?#][\s\S]*$/, '').replace(/^https?:\/\/(?:www\.)?/, '');
  return /^https?:\/\/[^/]+\/[^#]/.test(url) && !isCacheHost(hostOf(url)) && bare(url) !== bare(own.url);
}

function fromSourceLine(line: PageLine, own: Own, below: { readonly hasFirstDay: boolean } | null): Origin[] {
  const found = line.text.length <= 120 ? SOURCE_LINE.exec(line.text) : null;
  const outlet = found && cleanOutlet(found.groups?.outlet ?? '');
  // An agency named as the source makes this wire copy, which `find-wire.ts` reports.
  if (!found || !outlet || agencyNamed(outlet) !== null || PICTURE.test(`${line.tag} ${line.hints}`)) return [];
  const url = linkOf(outlet, line.links, own) ?? null;
  // Charts and figures have source lines too: a name proves nothing without a dated article's address or a first day below.
  const isOriginal = /^[\s*([«"]*(?:original|оригинал|оригінал|نقل)/iu.test(line.text) && url !== null;
  const isText = below !== null && (below.hasFirstDay || (url !== null && dateInAddress(url) !== null));
  const proof = isOriginal || isText || isKnown(outlet, own);
  return [{ outlet, url, evidence: { signal: 'source line', quote: line.text }, proof }];
}

function fromCopyright(input: ArticleInput, line: PageLine, own: Own): Origin[] {
  const found = line.text.length <= 600 ? COPYRIGHT_LINE.exec(line.text) : null;
  const raw = found && cleanOutlet(found.groups?.outlet ?? '');
  if (!found || !raw) return [];
  const outlet = linkedName(raw.split(/,\s*/)[0] ?? raw, line.links);
  if (agencyNamed(outlet) !== null) return [];
  // A site's footer stands elsewhere; this line belongs to the text.
  const isPermitted = /\bre(?:printed|published|produced)\s(?:here\s)?(?:with|by)\s(?:kind\s)?permission\b/i.test(
    line.text,
  );
  const isBelow = line.position !== 'elsewhere' && line.position !== 'before';
  const isTheirs =
    (isPermitted && canOnlyBeOutlet(outlet, line, own)) ||
    own.outlets.byName(outlet) !== null ||
    isClipping(input, outlet, line.text, own);
  const proof = isBelow && isTheirs;
  return [{ outlet, url: null, evidence: { signal: 'copyright line', quote: found[0].trim() }, proof }];
}
