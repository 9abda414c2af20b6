/**
 * Finds where a text first stood: canonical links elsewhere, syndication metadata, "originally published" phrases,
 * source and copyright lines, an outlet as byline. One finding never rests on a guess: each carries its words. A page
 * that names only itself is no reprint.
 */
import type { ArticleInput, PageLine, PageLink } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import type { PageContext } from './find-byline.ts';
import { absoluteHttp } from './find-policies.ts';
import { agencyNamed } from './find-wire.ts';
import { hostOf, isCacheHost, isSameOwner, isSameSite } from './hosts.ts';
import { isNode, listOf, looseKey, textOf } from './json-ld.ts';
import { lineOf, linesAround } from './lines-around.ts';
import type { OutletGlossary } from './outlet-glossary.ts';
import {
  cleanOutlet,
  isMoment,
  isNameOfHost,
  isOutletName,
  isSameName,
  linkedName,
  nameOfHost,
} from './outlet-words.ts';
import { isOwnName, pageAddress } from './page-address.ts';
import { findDate } from './read-date.ts';
import { COPYRIGHT_LINE, REPRINT_PHRASES, SOURCE_LINE } from './reprint-phrases.ts';

export interface Reprint {
  readonly originalPublisher: string | null;
  readonly originalPublished: string | null;
  readonly originalUrl: string | null;
  readonly evidence: readonly Evidence[];
}

interface Origin {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly evidence: Evidence;
  /** Proof by itself, or only together with another signal. */
  readonly proof: boolean;
}

interface Own {
  readonly publisher: string | null;
  readonly url: string;
  readonly outlets: OutletGlossary;
}

/** The text's origin as far as the page tells it; no evidence means no reprint. */
export function findReprint(
  page: PageContext,
  known: { readonly publisher: string | null; readonly byline: readonly string[]; readonly outlets: OutletGlossary },
): Reprint {
  const own: Own = { publisher: known.publisher, url: pageAddress(page.input), outlets: known.outlets };
  const origins = [
    ...fromHead(page, own),
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
  const dated = publisher === null ? null : dateBeside(page.input, publisher, agreeing);
  return {
    originalPublisher: publisher,
    originalPublished: dated?.date ?? null,
    originalUrl:
      agreeing.map(({ url }) => url).find((url) => url !== null && /^https?:\/\/[^/]+\/[^?#]/.test(url)) ?? null,
    evidence: uniqueEvidence([...agreeing.map(({ evidence }) => evidence), ...(dated ? [dated.evidence] : [])]),
  };
}

function isElsewhere(origin: Origin, own: Own): boolean {
  if (origin.outlet !== null) return !isOwnName(origin.outlet, own);
  return origin.url !== null && !isSameSite(origin.url, own.url);
}

function fromHead({ input, article }: PageContext, own: Own): Origin[] {
  const origins: Origin[] = [];
  const add = (raw: string | null, signal: string) => {
    const url = raw === null ? null : absoluteHttp(raw, own.url);
    if (url === null || isSameOwner(url, own.url) || isCacheHost(hostOf(url))) return;
    origins.push({ outlet: own.outlets.byHost(url)?.name ?? null, url, evidence: { signal, quote: url }, proof: true });
  };
  add(input.signals.canonical, 'canonical link');
  for (const { name, content } of input.signals.metas) {
    if (
      /^(?:syndication-source|original-source|originalsource|og:original_source|dc\.source|article:original_url)$/.test(
        name,
      )
    )
      add(content, `meta ${name}`);
  }
  for (const key of ['isBasedOn', 'isBasedOnUrl']) {
    for (const value of listOf(article?.[key]))
      add(isNode(value) ? (textOf(value.url) ?? textOf(value['@id'])) : textOf(value), `json-ld ${key}`);
  }
  for (const key of ['sourceOrganization', 'copyrightHolder']) {
    for (const value of listOf(article?.[key])) {
      const outlet = textOf(value);
      if (outlet !== null)
        origins.push({
          outlet,
          url: null,
          evidence: { signal: `json-ld ${key}`, quote: outlet },
          proof: key === 'sourceOrganization' && isKnown(outlet, own),
        });
    }
  }
  return origins;
}

function isKnown(outlet: string, own: Own): boolean {
  return own.outlets.byName(outlet) !== null || agencyNamed(outlet) !== null;
}

function fromWords(input: ArticleInput, own: Own): Origin[] {
  return nearLines(input).flatMap((line) => [
    ...fromPhrases(line, own),
    ...fromSourceLine(line, own),
    ...fromCopyright(line, own),
    ...fromArticlesBy(line),
  ]);
}

/** "Articles by: Outlet" below a text: no proof of a reprint by itself, but words that agree with one. */
function fromArticlesBy(line: PageLine): Origin[] {
  const found = /^articles by:?\s+(\S.{1,59})$/i.exec(line.text.trim());
  const outlet = found?.[1] === undefined ? null : linkedName(found[1], line.links);
  if (outlet === null) return [];
  return [{ outlet, url: null, evidence: { signal: 'articles-by line', quote: line.text.trim() }, proof: false }];
}

/** Lines beside the article and the first and last blocks of it, where pages say such things. */
function nearLines(input: ArticleInput): PageLine[] {
  const lines = linesAround(input).filter((line) => line.position !== 'elsewhere');
  const last = Math.max(3, Math.floor(input.blocks.length * 0.8));
  const blocks = input.blocks.filter((_, index) => index < 3 || index >= last);
  const fromText = blocks.map((block) => lineOf(input, block, 'inside'));
  return [...lines, ...fromText];
}

function fromPhrases(line: PageLine, own: Own): Origin[] {
  if (line.text.length > 2500) return [];
  for (const { hint, pattern } of REPRINT_PHRASES) {
    const found = hint.test(line.text) ? pattern.exec(line.text) : null;
    const outlet = found && cleanOutlet(found.groups?.outlet ?? '');
    if (!found || !outlet || !isOutletLike(outlet, line.links, own)) continue;
    const url = linkOf(outlet, line.links, own) ?? null;
    const signal = /original source/i.test(found[0]) ? 'original-source-line' : 'originally-published line';
    return [{ outlet: linkedName(outlet, line.links), url, evidence: { signal, quote: found[0].trim() }, proof: true }];
  }
  return [];
}

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

function fromSourceLine(line: PageLine, own: Own): Origin[] {
  const found = line.text.length <= 120 ? SOURCE_LINE.exec(line.text) : null;
  const outlet = found && cleanOutlet(found.groups?.outlet ?? '');
  // An agency named as the source makes this wire copy, which `find-wire.ts` reports.
  if (
    !found ||
    !outlet ||
    agencyNamed(outlet) !== null ||
    /caption|photo|image|figure|credit/.test(`${line.tag} ${line.hints}`)
  )
    return [];
  const url = linkOf(outlet, line.links, own) ?? null;
  // Charts and figures have source lines too, so a name alone, even linked, proves nothing.
  const proof = isKnown(outlet, own);
  return [{ outlet, url, evidence: { signal: 'source line', quote: line.text }, proof }];
}

function fromCopyright(line: PageLine, own: Own): Origin[] {
  const found = line.text.length <= 600 ? COPYRIGHT_LINE.exec(line.text) : null;
  const raw = found && cleanOutlet(found.groups?.outlet ?? '');
  if (!found || !raw) return [];
  const outlet = linkedName(raw.split(/,\s*/)[0] ?? raw, line.links);
  if (agencyNamed(outlet) !== null) return [];
  // A site's footer stands elsewhere; this line belongs to the text.
  const proof = line.position !== 'elsewhere' && line.position !== 'before' && own.outlets.byName(outlet) !== null;
  return [{ outlet, url: null, evidence: { signal: 'copyright line', quote: found[0].trim() }, proof }];
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
  input: ArticleInput,
  publisher: string,
  origins: readonly Origin[],
): { date: string; evidence: Evidence } | null {
  const name = publisher
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s*');
  const beside = new RegExp(`${name}[\\s,.:;–—-]{0,4}(?:on\\s+)?`, 'giu');
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
      if (dated !== null && dated.start === 0)
        return {
          date: dated.date,
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
