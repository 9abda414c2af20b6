/**
 * Host patterns of the reader's site lists: `example.org` covers the host and all its subdomains,
 * `*.example.org` the subdomains alone. Ports and paths are not part of a pattern.
 */

const HOST = /^(\*\.)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u;

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

/** Whether any of the patterns covers the host. */
export function isListed(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => coversHost(pattern, host));
}
