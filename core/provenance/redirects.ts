/** Links that only pass on to another address: search engines, networks, mail filters, mobile caches. */
import { hostOf } from './hosts.ts';

/** Hosts that pass on, with the part of the query that holds where to. */
const PASSING: readonly (readonly [RegExp, RegExp])[] = [
  [/^google\.[a-z.]{2,6}$/, /^\/url$/],
  [/^(?:l|lm)\.(?:facebook|instagram)\.com$/, /./],
  [/^(?:youtube\.com|t\.umblr\.com|out\.reddit\.com|slack-redir\.net)$/, /^\/(?:redirect|link)?$/],
  [/^(?:vk\.com|vk\.ru)$/, /^\/away\.php$/],
  [/\.safelinks\.protection\.outlook\.com$/, /./],
  [/^duckduckgo\.com$/, /^\/l\/$/],
];
const TARGET = /[?&](?:q|u|url|to|z|uddg)=(https?(?::|%3a)[^&#]+)/i;
const MOBILE_CACHE =
  /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(?:s\/)?(.+)$|^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[cv]\/(?:s\/)?(.+)$/i;

/** Where a link leads in the end, as far as its own words tell; the address itself for all others. */
export function destinationOf(url: string): string {
  const cached = MOBILE_CACHE.exec(url);
  if (cached !== null) return `https://${cached[1] ?? cached[2] ?? ''}`;
  const host = hostOf(url);
  const path = /^[a-z]+:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1] || '/';
  const isPassing = PASSING.some(([hosts, paths]) => hosts.test(host) && paths.test(path));
  const target = isPassing ? TARGET.exec(url)?.[1] : undefined;
  return target === undefined ? url : decoded(target);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
