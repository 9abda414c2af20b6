/**
 * Host patterns of the reader's site lists: `example.org` covers the host and all its subdomains,
 * `*.example.org` the subdomains alone. Ports and paths are not part of a pattern.
 */

/** A name, with `*.` before it or not, or an IPv6 address as browsers write it. */
const HOST = /^(?:(\*\.)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*|\[[\da-f:.]+\])$/u;

/** Whether the host is covered by the pattern. Both are compared in lower case. */
export function coversHost(pattern: string, host: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = host.toLowerCase();
  if (wanted.startsWith('*.')) return given.endsWith(wanted.slice(1));
  return given === wanted || given.endsWith(`.${wanted}`);
}

/** A pattern made of what a reader typed or pasted (an address will do), or null when it is not a host. */
export function parseSitePattern(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#][\s\S]*$/, '')
    .replace(/:\d+$/, '')
    .replace(/^www\./, '');
  return HOST.test(bare) ? bare : null;
}

/** What a reader typed for a list of sites. */
export type TypedSite =
  | {
      readonly kind: 'site';
      readonly pattern: string;
      /** The ending that every name covered has, where it is not one site with its subdomains. */
      readonly ending: string | null;
    }
  /** Every site there is: that is a mode, not a list. */
  | { readonly kind: 'every-site' }
  | { readonly kind: 'no-site' };

/** A pattern with what it covers beyond the expected, or why there is none. */
export function readTypedSite(typed: string): TypedSite {
  const pattern = parseSitePattern(typed);
  if (pattern === null) return { kind: /^(?:[^/]*:\/\/)?[*.]+(?:\/|$)/.test(typed.trim()) ? 'every-site' : 'no-site' };
  const isWide = pattern.startsWith('*.') || !/[.:]/.test(pattern);
  return { kind: 'site', pattern, ending: isWide ? `.${pattern.replace('*.', '')}` : null };
}

/** Whether any of the patterns covers the host. */
export function isListed(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => coversHost(pattern, host));
}
