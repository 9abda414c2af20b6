/**
 * Says what each link of an article leads to: a primary document, another outlet, a social post, an archive, the
 * page's own site, a request for money, or something else. Lists the links in the text, and donation links beside it.
 * Where a link leads says nothing about whether the document bears the statement out.
 */
import type { ArticleInput, PageLink } from '../article/article-input.ts';
import type { LinkKind, ReportLink } from '../report/page-report.ts';
import { hostOf, isSameSite, listKeys } from './hosts.ts';
import { ARCHIVE_HOSTS, DONATION_HOSTS, PRIMARY_HOSTS, SOCIAL_HOSTS } from './link-hosts.ts';
import { MEDIA_HOSTS } from './media-hosts.ts';
import { EMPTY_OUTLETS, type OutletGlossary } from './outlet-glossary.ts';
import { pageAddress } from './page-address.ts';
import { destinationOf } from './redirects.ts';

const ARCHIVES = new Set(ARCHIVE_HOSTS);
const DONATIONS = new Set(DONATION_HOSTS);
const MEDIA = new Set(MEDIA_HOSTS);
const PRIMARY = new Set(PRIMARY_HOSTS);
const SOCIAL = new Set(SOCIAL_HOSTS);

/** The article's links in text order, then donation links beside the text (`start` 0, for they have no place in it). */
export function classifyLinks(input: ArticleInput, outlets: OutletGlossary = EMPTY_OUTLETS): ReportLink[] {
  const page = pageAddress(input);
  const inText = input.links
    .filter(({ url }) => isOutward(url, input.url))
    .map(({ url, text, start }): ReportLink => {
      const link = { url: ownAddress(url, page), text };
      return {
        ...link,
        start,
        kind: isAppeal(link, blockAt(input, start)) ? 'donation' : linkKind(link, page, outlets),
      };
    });
  const seen = new Set(inText.map(({ url }) => url));
  const asked: ReportLink[] = [];
  const column = input.signals.lines.filter((line) => line.position !== 'elsewhere' && !SITE_CHROME.test(line.hints));
  for (const line of column) {
    for (const { url, text } of line.links) {
      const link = { url: ownAddress(url, page), text };
      if (seen.has(link.url) || !(isAppeal(link, line.text) || linkKind(link, page, outlets) === 'donation')) continue;
      seen.add(link.url);
      asked.push({ ...link, start: 0, kind: 'donation' });
    }
  }
  return [...inText, ...asked];
}

/** A relative link of a copy served from this machine belongs to the site that the copy stands for. */
function ownAddress(url: string, page: string): string {
  const origin = /^https?:\/\/[^/?#]+/i.exec(page)?.[0];
  return origin === undefined
    ? url
    : url.replace(/^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?(?=[/?#]|$)/i, origin);
}

function blockAt({ text, blocks }: ArticleInput, offset: number): string {
  const block = blocks.find(({ start, end }) => start <= offset && offset < end);
  return block === undefined ? '' : text.slice(block.start, block.end);
}

const APPEAL =
  /\b(?:paypal|donat\w*|patreon|spenden|faire un don|donaci\w*|doa[rç]\w*|donazion\w*|doneer\w*|wesprzyj|wpłat\w*|bağış\w*|donasi)\b|пожертв|поддержите|підтрима|תרומה|تبرع|کمک مالی|募金|寄付|捐款|후원/iu;

/** An e-mail address given in an appeal for money ("PayPal: …") is where the money goes. */
function isAppeal({ url }: PageLink, around: string): boolean {
  return /^mailto:/i.test(url) && around.length <= 800 && APPEAL.test(around);
}

/** A site's own "Donate" in its menu is no request of this article. */
const SITE_CHROME = /\b(?:nav|navbar|navigation|menu|header|masthead|footer|site-(?:header|footer))\b/;

/** Links to a place on the same page, to scripts and to nothing are no links of the article. */
function isOutward(url: string, page: string): boolean {
  if (!/^(?:https?|ftp|mailto|magnet|ipfs):/i.test(url)) return false;
  const bare = url.replace(/#[\s\S]*$/, '');
  return bare !== page.replace(/#[\s\S]*$/, '') || bare === url;
}

/** What one link leads to, seen from a page. */
export function linkKind({ url, text }: PageLink, page: string, outlets: OutletGlossary): LinkKind {
  const link = { url: destinationOf(url), text };
  const host = hostOf(link.url);
  const path = /^[a-z]+:\/\/[^/?#]+([^#]*)/i.exec(link.url)?.[1]?.toLowerCase() ?? '';
  if (isDonation(link, path)) return 'donation';
  if (holds(ARCHIVES, link.url) || WEB_CACHE.test(link.url)) return 'archive';
  if (host !== '' && isOwnSite(link.url, page)) return 'self';
  if (isSocial(link.url)) return 'social';
  if (DOCUMENT_FILE.test(path) || holds(PRIMARY, link.url)) return 'primary';
  // An agency of a state speaks as an outlet, under whatever domain.
  if (holds(MEDIA, link.url) || outlets.byHost(link.url) !== null) return 'media';
  if (isOfficial(host)) return 'primary';
  return looksLikeNews(host) ? 'media' : 'other';
}

/** On a network every account is a site of its own: another channel is not the page's own. */
function isOwnSite(url: string, page: string): boolean {
  if (!isSameSite(url, page)) return false;
  return !isSocial(url) || listKeys(url)[0] === listKeys(page)[0];
}

function isSocial(url: string): boolean {
  return holds(SOCIAL, url) || SOCIAL_ADDRESS.test(url);
}

/** Mirrors of networks go by many hosts; a note at Substack stands beside newsletters, which are none. */
const SOCIAL_ADDRESS = /^https?:\/\/(?:www\.)?(?:(?:nitter|mastodon)\.[^/]+\/|substack\.com\/@[^/]+\/note\/)/i;
const WEB_CACHE = /^https?:\/\/cc\.bingj\.com\/cache\.aspx/i;
const DOCUMENT_FILE = /\.(?:pdf|csv|xlsx?|docx?)(?:\?|$)/;

const DONATION_PATH =
  /\/(?:donat(?:e|ion|ions)|spenden?|faire-un-don|dons?|donar|doar|dona|doneer|doneren|support-us|supportus|support-our-work|wesprzyj|wspieraj|podderzhat|pidtrymaty|bagis|contribute|membership-support|crowdfunding)(?:[/?.-]|$)/;
const DONATION_WORDS =
  /^(?:(?:please\s+)?donate|make a donation|donate now|support us|jetzt spenden|spenden|faire un don|dona ahora|donar|doe een donatie|пожертвовать|поддержать|підтримати|wesprzyj nas|bağış yap|تبرع|تبرع الآن|כמה תרומה|תרומה|寄付する|捐款|후원하기|donasi)$/iu;

function isDonation({ url, text }: PageLink, path: string): boolean {
  if (holds(DONATIONS, url)) return true;
  if (/^(?:bitcoin|ethereum|monero|litecoin):/i.test(url)) return true;
  if (DONATION_PATH.test(path) || DONATION_WORDS.test(text.trim())) return true;
  return /^(?:donate|spenden|don|support)\./.test(hostOf(url));
}

const OFFICIAL: readonly RegExp[] = [
  /(?:^|\.)(?:gov|mil|int|gob|gouv|govt|gub|admin|mod)(?:\.[a-z]{2,3})?$/,
  /(?:^|\.)(?:gc\.ca|go\.(?:jp|kr|th|id|ke|ug|tz)|bund\.de|gv\.at|admin\.ch|overheid\.nl|government\.(?:ru|bg|se|nl))$/,
  /^(?:supremecourt|courts?|judiciary|parliament|senate|congress|mod|mfa|mid|president|presidency|primeminister|premier)\./,
];

/** Governments, armies, courts and bodies between states, by the domains that are theirs alone. */
function isOfficial(host: string): boolean {
  return OFFICIAL.some((form) => form.test(host));
}

function looksLikeNews(host: string): boolean {
  return (
    /(?:^|[.-])(?:news|times|post|herald|tribune|gazette|daily|press|zeitung|nachrichten|journal|noticias|novosti|haber|akhbar)(?:[.-]|$)/.test(
      host,
    ) || /(?:news|times|herald|tribune|gazette|zeitung|haber)\.(?:com|org|net|[a-z]{2}|co\.[a-z]{2})$/.test(host)
  );
}

function holds(listed: ReadonlySet<string>, url: string): boolean {
  return listKeys(url).some((key) => listed.has(key));
}
