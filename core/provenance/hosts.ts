/** Hosts and registrable domains by plain string rules: enough to tell "same site" from "another site". */

/** Second-level labels under which countries sell names, and free hosts where each customer is a site of its own. */
const SECOND_LEVEL =
  /^(?:co|com|org|net|gov|gob|gouv|go|govt|edu|ac|ne|or|mil|in|id|nic|press|news|info|web|sch|asn|ltd|plc|me|nhs|police|gen|law|biz|tm|k12)$/;
const SITE_HOSTS =
  /(?:^|\.)(blogspot\.[a-z.]{2,20}|wordpress\.com|substack\.com|medium\.com|tumblr\.com|livejournal\.com|github\.io|netlify\.app|vercel\.app|ghost\.io|weebly\.com|wixsite\.com|typepad\.com|over-blog\.com|hypotheses\.org|pages\.dev|beehiiv\.com)$/;

/** The host of an address, lower case, without `www.`, port or credentials; empty when there is none. */
export function hostOf(url: string): string {
  const host = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? '';
  return host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '');
}

/** The part of a host that someone registered: `bbc.co.uk` of `news.bbc.co.uk`. */
function registrableDomain(host: string): string {
  const labels = host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .split('.');
  const shared = SITE_HOSTS.exec(host)?.[1];
  if (shared !== undefined) return labels.slice(-shared.split('.').length - 1).join('.');
  const second = labels[labels.length - 2] ?? '';
  const isCountry = (labels[labels.length - 1] ?? '').length === 2;
  return labels.slice(isCountry && SECOND_LEVEL.test(second) ? -3 : -2).join('.');
}

/** Whether two addresses belong to one site. */
export function isSameSite(a: string, b: string): boolean {
  const left = registrableDomain(hostOf(a));
  return left !== '' && left === registrableDomain(hostOf(b));
}

/** Whether two addresses speak for one owner: one site, or hosts that carry the same name (`m.lantern.com`, `lantern.example.org`). */
export function isSameOwner(a: string, b: string): boolean {
  const [left, right] = [hostOf(a), hostOf(b)];
  // A host without a dot is a template's mistake, not another site.
  if (!left.includes('.') || !right.includes('.') || isSameSite(a, b)) return true;
  const name = (host: string) => registrableDomain(host).split('.')[0] ?? '';
  const holds = (host: string, wanted: string) =>
    wanted.length >= 5 && host.replaceAll('-', '').includes(wanted.replaceAll('-', ''));
  return holds(left, name(right)) || holds(right, name(left));
}

/** A host and the hosts above it, down to the last with a dot. */
function parentsOf(host: string): string[] {
  const parents: string[] = [];
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) parents.push(at);
  return parents;
}

/** Telegram shows a channel under `t.me/name`, `t.me/s/name`, `name.t.me` and `web.telegram.org/k/#@name`. */
function telegramHome(host: string, path: string, url: string): string | null {
  const inClient = host === 'web.telegram.org' ? /#@(\w{3,32})/.exec(url)?.[1] : undefined;
  if (inClient !== undefined) return `t.me/${inClient.toLowerCase()}`;
  const channel = /^([a-z]\w{3,31})\.t\.me$/.exec(host)?.[1];
  if (channel !== undefined) return `t.me/${channel}`;
  const first = /^(?:t|telegram)\.me$/.test(host) ? /^\/(?:s\/)?(\w+)/.exec(path)?.[1] : undefined;
  return first === undefined ? null : `t.me/${first}`;
}

/**
 * The keys under which a list may hold an address, the closest first: a part of a site ("t.me/rybar",
 * "substack.com/notes"), the host, the hosts above it.
 */
export function listKeys(url: string): string[] {
  const host = hostOf(url) || url.toLowerCase();
  const path = (/^[a-z]+:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1] ?? '').toLowerCase();
  const first = /^\/([^/]+)/.exec(path)?.[1];
  const parents = parentsOf(host);
  return [
    ...[telegramHome(host, path, url)].filter((home) => home !== null),
    ...(first === undefined ? [] : parents.map((each) => `${each}/${first}`)),
    ...parents,
  ];
}
