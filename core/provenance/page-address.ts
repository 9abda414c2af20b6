/** Which address and which publisher a page speaks for: caches, saved copies and loopback pages stand for another. */
import type { ArticleInput } from '../article/article-input.ts';
import type { PageContext } from './find-byline.ts';
import { hostOf, isCacheHost } from './hosts.ts';
import { decodeEntities, isNode, listOf, looseKey, resolve, textOf, typesOf } from './json-ld.ts';
import type { OutletGlossary } from './outlet-glossary.ts';

/** The address the page stands for: its own, or what it declares where it is a cached, saved or translated copy. */
export function pageAddress(input: ArticleInput): string {
  const host = hostOf(input.url);
  if (host !== '' && !isCacheHost(host)) return input.url;
  const declared = [input.signals.canonical, metaContent(input, 'og:url'), archivedAddress(input.url)];
  return (
    declared.find((url) => typeof url === 'string' && hostOf(url) !== '' && !isCacheHost(hostOf(url))) ?? input.url
  );
}

/** `https://web.archive.org/web/2019/https://example.org/a` keeps the address it archived. */
function archivedAddress(url: string): string | null {
  return /\/(https?:\/\/[^/][\s\S]*)$/.exec(url.slice(8))?.[1] ?? null;
}

/** The content of the first meta element of a name. */
function metaContent(input: ArticleInput, name: string): string | null {
  return input.signals.metas.find((meta) => meta.name === name)?.content ?? null;
}

/** The name of the outlet that published the page, or null. */
export function findPublisher(page: PageContext, outlets: OutletGlossary): string | null {
  const { input, article, nodes } = page;
  const candidates = [
    channelName(input),
    metaContent(input, 'og:site_name'),
    ...listOf(article?.publisher).map((publisher) => textOf(resolve(publisher, nodes))),
    metaContent(input, 'application-name'),
    outlets.byHost(pageAddress(input))?.name ?? null,
    metaContent(input, 'dc.publisher'),
    metaContent(input, 'citation_publisher'),
    organisationName(page),
    metaContent(input, 'apple-mobile-web-app-title'),
  ];
  for (const candidate of candidates) {
    const name = candidate === null ? '' : withoutTagline(decodeEntities(candidate));
    if (name !== '' && !/^https?:/i.test(name) && name.length <= 80 && looseKey(name) !== '') return name;
  }
  return null;
}

/** On a page of a channel the channel speaks; "Telegram" is where it stands. */
function channelName(input: ArticleInput): string | null {
  if (!/^(?:t|telegram)\.me$/.test(hostOf(pageAddress(input)))) return null;
  const title = metaContent(input, 'og:title');
  const owner = input.signals.authorMarks.find(({ hints }) =>
    /tgme_(?:widget_message_author|widget_message_owner)/.test(hints),
  );
  return title ?? owner?.text ?? null;
}

/** "Daily Lantern | News from the valley" is Daily Lantern. */
function withoutTagline(name: string): string {
  const first =
    name
      .trim()
      .replace(/^@/, '')
      .split(/(?<!\s)\s+[|–—-]\s+/)[0] ?? '';
  return first.length >= 3 ? first : name.trim();
}

function organisationName({ nodes }: PageContext): string | null {
  const node = nodes.find(
    (entry) =>
      isNode(entry) && typesOf(entry).some((type) => /^(?:NewsMediaOrganization|Organization|WebSite)$/.test(type)),
  );
  return node === undefined ? null : textOf(node.name);
}

/** Whether a name means the page's own outlet. */
export function isOwnName(
  name: string,
  own: { readonly publisher: string | null; readonly url: string; readonly outlets: OutletGlossary },
): boolean {
  const key = looseKey(name).replace(/^the /, '').replaceAll(' ', '');
  if (key === '') return false;
  const host = hostOf(own.url);
  const label = host.split('.').slice(0, -1).join('');
  const publisher = looseKey(own.publisher ?? '')
    .replace(/^the /, '')
    .replaceAll(' ', '');
  if (key === publisher || key === label || key === looseKey(host).replaceAll(' ', '') || host.startsWith(`${key}.`))
    return true;
  if (key.length >= 5 && host.replaceAll(/[.-]/g, '').includes(key)) return true;
  const named = own.outlets.byName(name);
  return named !== null && named === own.outlets.byHost(own.url);
}
