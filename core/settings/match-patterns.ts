/** Match patterns, as WebExtensions spell them, for the pages on which Newsgloss starts by itself. */
import type { Settings } from './settings.ts';

/** Match patterns know subdomains of names only, not of addresses. */
const isAddress = (site: string): boolean => /^(?:[\d.]+|\[.*\]|localhost)$/.test(site);

/** The patterns for the mode and its sites; none where nothing starts by itself. */
export function matchesOf({ mode, sitesOn }: Pick<Settings, 'mode' | 'sitesOn'>): string[] {
  if (mode === 'every-page') return ['http://*/*', 'https://*/*'];
  if (mode === 'on-click') return [];
  return sitesOn.flatMap((site) => {
    const host = site.startsWith('*.') || isAddress(site) ? site : `*.${site}`;
    return [`http://${host}/*`, `https://${host}/*`];
  });
}
