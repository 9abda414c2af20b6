/** Which address a page speaks for, and which names are its own: caches, saved copies and loopback pages stand for another. */
import type { ArticleInput } from '../article/article-input.ts';
import { isCacheHost } from './cache-hosts.ts';
import { hostOf } from './hosts.ts';
import { looseKey } from './json-ld.ts';
import type { OutletGlossary } from './outlet-glossary.ts';
import { destinationOf } from './redirects.ts';

/** The address the page stands for: its own, or what it declares where it is a cached, saved or translated copy. */
export function pageAddress(input: ArticleInput): string {
  const own = destinationOf(input.url);
  const host = hostOf(own);
  if (host !== '' && !isCacheHost(host)) return own;
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
export function metaContent(input: ArticleInput, name: string): string | null {
  return input.signals.metas.find((meta) => meta.name === name)?.content ?? null;
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
