/**
 * Finds where a text first stood: canonical links elsewhere, syndication metadata, "originally published" phrases,
 * source and copyright lines, an outlet as byline. One finding never rests on a guess: each carries its words. A page
 * that names only itself is no reprint.
 */
import type { ArticleInput } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { agencyNamed } from './agency-names.ts';
import { isFirstDay } from './first-days.ts';
import { hostOf, isSameSite } from './hosts.ts';
import type { OutletGlossary } from './outlet-glossary.ts';
import { isNameOfHost, isOutletName, isSameName, nameOfHost } from './outlet-words.ts';
import { isOwnName, pageAddress } from './page-address.ts';
import type { PageContext } from './page-context.ts';
import { dateInAddress, findDate } from './read-date.ts';
import { fromWords, nearLines, type Origin, type Own } from './reprint-words.ts';
import { statedOrigins } from './stated-origins.ts';

export interface Reprint {
  readonly originalPublisher: string | null;
  readonly originalPublished: string | null;
  readonly originalUrl: string | null;
  readonly evidence: readonly Evidence[];
}

/** The text's origin as far as the page tells it; no evidence means no reprint. */
export function findReprint(
  page: PageContext,
  known: { readonly publisher: string | null; readonly byline: readonly string[]; readonly outlets: OutletGlossary },
): Reprint {
  const own: Own = { publisher: known.publisher, url: pageAddress(page.input), outlets: known.outlets };
  const origins = [
    ...statedOrigins(page, own),
    ...fromWords(page.input, own),
    ...fromByline(page.input, known.byline, own),
  ].filter((origin) => isElsewhere(origin, own));
  const lead =
    origins.find((origin) => origin.proof && origin.outlet !== null) ?? origins.find((origin) => origin.proof);
  if (lead === undefined) return { originalPublisher: null, originalPublished: null, originalUrl: null, evidence: [] };
  const named = lead.outlet ?? nameOfHost(lead.url, [...known.byline, ...origins.map(({ outlet }) => outlet ?? '')]);
  const publisher = named ?? (lead.url === null ? null : (known.outlets.byHost(lead.url)?.name ?? hostOf(lead.url)));
  const agreeing = origins.filter(
    (origin) => origin.proof || (origin.outlet !== null && publisher !== null && isSameName(origin.outlet, publisher)),
  );
  const originalUrl = agreeing.map(({ url }) => url).find((url) => url !== null && IS_ARTICLE.test(url)) ?? null;
  const dated =
    (publisher === null ? null : dateBeside(page, publisher, agreeing)) ??
    dateBefore(page, agreeing) ??
    firstDay(page) ??
    addressDate(originalUrl);
  return {
    originalPublisher: publisher,
    originalPublished: dated?.date ?? null,
    originalUrl,
    evidence: uniqueEvidence([...agreeing.map(({ evidence }) => evidence), ...(dated ? [dated.evidence] : [])]),
  };
}

/** An address that leads further than to a site's front page. */
const IS_ARTICLE = /^https?:\/\/[^/]+\/[^?#]/;

function addressDate(url: string | null): { date: string; evidence: Evidence } | null {
  const found = url === null ? null : dateInAddress(url);
  return found && { date: found.date, evidence: { signal: 'original address', quote: found.words } };
}

/** "Published on Friday, June 13, 2003 by the Lantern": the day stands in the phrase itself. */
function dateBefore(
  { readDate }: PageContext,
  origins: readonly Origin[],
): { date: string; evidence: Evidence } | null {
  for (const { evidence } of origins) {
    const date = evidence.signal === 'originally-published line' ? readDate(evidence.quote) : null;
    if (date !== null) return { date, evidence: { ...evidence, signal: 'original date line' } };
  }
  return null;
}

/** "Originally published on 8 November 2022." on a page that names the place in another line. */
function firstDay({ input, readDate }: PageContext): { date: string; evidence: Evidence } | null {
  const line = nearLines(input).find(({ text }) => text.length <= 300 && isFirstDay(text, input.lang));
  const date = line === undefined ? null : readDate(line.text);
  return line === undefined || date === null
    ? null
    : { date, evidence: { signal: 'original date line', quote: line.text } };
}

function isElsewhere(origin: Origin, own: Own): boolean {
  if (origin.outlet !== null) return !isOwnName(origin.outlet, own);
  return origin.url !== null && !isSameSite(origin.url, own.url);
}

/** A byline that is an outlet: one the glossary knows, or one whose name links to another site near the headline. */
function fromByline(input: ArticleInput, byline: readonly string[], own: Own): Origin[] {
  const near = input.signals.lines
    .filter((line) => line.position === 'before' || line.position === 'inside')
    .flatMap(({ links }) => links);
  return byline.flatMap((name): Origin[] => {
    const isOutlet = isOutletName(name) && own.outlets.byName(name) !== null && agencyNamed(name) === null;
    const link = near.find(
      ({ url, text }) =>
        isSameName(text, name) && /^https?:/.test(url) && !isSameSite(url, own.url) && isNameOfHost(name, url),
    );
    if (!isOutlet && link === undefined) return [];
    return [{ outlet: name, url: null, evidence: { signal: 'outlet as byline', quote: name }, proof: isOutlet }];
  });
}

/** A date that stands right after the original outlet's name, near the headline or in the words of the evidence. */
function dateBeside(
  { input, readDate }: PageContext,
  publisher: string,
  origins: readonly Origin[],
): { date: string; evidence: Evidence } | null {
  const name = publisher
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s*');
  const beside = new RegExp(`${name}[\\s,.:;»”“"’–—-]{0,4}(?:(?:on|le|el|il|em|am|op|dnia|от|від|в|у|في)\\s+)?`, 'giu');
  const marks = [...input.signals.authorMarks, ...input.signals.times].map(({ text }) => text.replaceAll('\n', ' '));
  const texts = [
    ...nearLines(input)
      .filter(({ text }) => text.length <= 2500)
      .map(({ text }) => text),
    ...marks,
    ...origins.map(({ evidence }) => evidence.quote),
  ];
  for (const text of texts) {
    for (const found of text.matchAll(beside)) {
      const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 40);
      const dated = findDate(rest, input.lang);
      const date = dated?.start === 0 ? readDate(rest) : null;
      if (dated !== null && date !== null)
        return {
          date,
          evidence: { signal: 'original date line', quote: `${found[0]}${rest.slice(0, dated.end)}` },
        };
    }
  }
  return null;
}

function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ signal, quote }) => {
    const key = `${signal}\n${quote}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
