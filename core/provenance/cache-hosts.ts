/** Caches and archives that serve other people's pages under their own address, whose canonical link is therefore no reprint. */
import { listKeys } from './hosts.ts';
import { ARCHIVE_HOSTS } from './link-hosts.ts';

const ARCHIVES = new Set(ARCHIVE_HOSTS);
const CACHE =
  /(?:^|\.)(?:ampproject\.org|bing-amp\.com|googleusercontent\.com|translate\.goog|localhost|127\.0\.0\.1)$/;

/** Whether a host serves copies of other sites' pages. */
export function isCacheHost(host: string): boolean {
  return CACHE.test(host) || listKeys(`https://${host}/`).some((key) => ARCHIVES.has(key));
}
