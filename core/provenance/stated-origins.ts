/**
 * What a page's head and marks state of its text's origin for machines: canonical link, syndication metadata, JSON-LD, the
 * counter of a licence to republish, the provider that a portal names.
 */
import type { ArticleInput } from '../article/article-input.ts';
import { agencyNamed } from './agency-names.ts';
import { isCacheHost } from './cache-hosts.ts';
import { absoluteHttp } from './find-policies.ts';
import { hostOf, isSameOwner, isSameSite } from './hosts.ts';
import { isNode, listOf, textOf } from './json-ld.ts';
import { headlineIndex, linesAround } from './lines-around.ts';
import type { PageContext } from './page-context.ts';
import { isKnown, type Origin, type Own } from './reprint-words.ts';

const SOURCE_METAS =
  /^(?:syndication-source|original-source|originalsource|og:original_source|dc\.source|article:original_url)$/;

/** The origins that a page states for machines. */
export function statedOrigins(page: PageContext, own: Own): Origin[] {
  return [...fromAddresses(page, own), ...fromOrganisations(page, own), ...fromProviderLine(page.input, own)];
}

function fromAddresses({ input, article }: PageContext, own: Own): Origin[] {
  const { canonical, metas, relLinks } = input.signals;
  const stated: (readonly [string | null, string])[] = [
    [canonical, 'canonical link'],
    ...relLinks.filter(({ rel }) => rel === 'syndication-source').map(({ rel, url }) => [url, `link ${rel}`] as const),
    ...metas
      .filter(({ name }) => SOURCE_METAS.test(name))
      .map(({ name, content }) => [content, `meta ${name}`] as const),
    ...['isBasedOn', 'isBasedOnUrl'].flatMap((key) =>
      listOf(article?.[key]).map((value) => [addressOf(value), `json-ld ${key}`] as const),
    ),
  ];
  return [
    ...stated.flatMap(([raw, signal]) => originAt(raw, signal, own)),
    ...relLinks.filter(({ rel }) => rel === REPUBLICATION_COUNTER).flatMap(({ url }) => fromCounter(url, own)),
  ];
}

const addressOf = (value: unknown): string | null =>
  isNode(value) ? (textOf(value.url) ?? textOf(value['@id'])) : textOf(value);

function originAt(raw: string | null, signal: string, own: Own): Origin[] {
  const url = raw === null ? null : absoluteHttp(raw, own.url);
  if (url === null || isSameOwner(url, own.url) || isCacheHost(hostOf(url))) return [];
  return [{ outlet: own.outlets.byHost(url)?.name ?? null, url, evidence: { signal, quote: url }, proof: true }];
}

/** As `page/read-signals.ts` calls the picture by which a newsroom counts who reprints it. */
const REPUBLICATION_COUNTER = 'republication-counter';

/** The counter belongs to the newsroom whose host it is on; it tells no address of the text. */
function fromCounter(url: string, own: Own): Origin[] {
  const home = `https://${hostOf(url).replace(/^(?:counter|pixel|stats)\./, '')}`;
  return originAt(home, 'republication counter', own).map((origin) => ({
    ...origin,
    evidence: { signal: 'republication counter', quote: url.slice(0, 200) },
  }));
}

/** Sites that carry other people's copy under their own address. */
const PORTAL =
  /(?:^|\.)(?:yahoo\.(?:com|co\.\w{2}|\w{2})|aol\.(?:com|co\.uk)|msn\.(?:com|cn)|newsbreak\.com|smartnews\.com|flipboard\.com|dailyhunt\.in|opera\.news)$/;

function fromOrganisations({ article, input }: PageContext, own: Own): Origin[] {
  const isPortal = PORTAL.test(hostOf(own.url)) || PORTAL.test(hostOf(input.url));
  return ['provider', 'sourceOrganization', 'copyrightHolder'].flatMap((key) =>
    listOf(article?.[key]).flatMap((value): Origin[] => {
      const outlet = textOf(value);
      // An agency makes this wire copy, which `find-wire.ts` reports.
      if (outlet === null || agencyNamed(outlet) !== null) return [];
      const proof = key === 'provider' ? isPortal : key === 'sourceOrganization' && isKnown(outlet, own);
      return [{ outlet, url: null, evidence: { signal: `json-ld ${key}`, quote: outlet }, proof }];
    }),
  );
}

const UNDER_HEADLINE = 7;
const HOME = /^https?:\/\/[^/]+\/?$/;

/** On a portal the provider stands under the headline: marked up as such, or as a link to its home page. */
function fromProviderLine(input: ArticleInput, own: Own): Origin[] {
  if (!PORTAL.test(hostOf(own.url))) return [];
  const lines = linesAround(input);
  const at = headlineIndex(lines, input.headline);
  for (const { text, hints, links } of at < 0 ? lines.slice(0, UNDER_HEADLINE) : lines.slice(at, at + UNDER_HEADLINE)) {
    if (text.length > 80) continue;
    const home = links.find((link) => HOME.test(link.url) && link.text !== '' && !isSameSite(link.url, own.url));
    const outlet = home?.text ?? (/provider|source-?name|syndicat/.test(hints) ? text : null);
    if (outlet !== null && agencyNamed(outlet) === null)
      return [{ outlet, url: null, evidence: { signal: 'provider line', quote: text }, proof: true }];
  }
  return [];
}
