/**
 * Finds who published a page: what its metadata name, the bundled list under its address, and the part of the title
 * that its masthead or its address repeats. Gives the words that the name rests on.
 */
import type { ArticleInput } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { hostOf } from './hosts.ts';
import { decodeEntities, isNode, listOf, looseKey, resolve, textOf, typesOf } from './json-ld.ts';
import type { OutletGlossary } from './outlet-glossary.ts';
import { metaContent, pageAddress } from './page-address.ts';
import type { PageContext } from './page-context.ts';

export interface Publisher {
  readonly publisher: string | null;
  readonly evidence: readonly Evidence[];
}

interface Candidate {
  readonly name: string | null;
  readonly signal: string;
  /** The words on the page; the name itself where nothing else is said. */
  readonly quote?: string;
}

/** The name of the outlet that published the page, or null. */
export function findPublisher(page: PageContext, outlets: OutletGlossary): Publisher {
  for (const candidate of candidatesOf(page, outlets)) {
    const raw = candidate.name === null ? '' : decodeEntities(candidate.name);
    const name = withoutTagline(raw);
    if (name === '' || /^https?:/i.test(name) || name.length > 80 || looseKey(name) === '') continue;
    return { publisher: name, evidence: [{ signal: candidate.signal, quote: candidate.quote ?? raw.trim() }] };
  }
  return { publisher: null, evidence: [] };
}

function candidatesOf(page: PageContext, outlets: OutletGlossary): Candidate[] {
  const { input, article, nodes } = page;
  const address = pageAddress(input);
  const meta = (name: string): Candidate => ({ name: metaContent(input, name), signal: `meta ${name}` });
  return [
    { name: channelName(input), signal: 'channel name' },
    meta('og:site_name'),
    ...listOf(article?.publisher).map(
      (publisher): Candidate => ({ name: textOf(resolve(publisher, nodes)), signal: 'json-ld publisher' }),
    ),
    meta('application-name'),
    { name: outlets.byHost(address)?.name ?? null, signal: 'address', quote: hostOf(address) },
    meta('dc.publisher'),
    meta('citation_publisher'),
    ...titleParts(input),
    ...blogName(input),
    { name: organisationName(page), signal: 'json-ld organisation' },
    meta('apple-mobile-web-app-title'),
  ];
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

const SEPARATOR = /\s(?:[|·•»«:—–-]|::)\s|:\s/u;
/** A masthead stands among the first lines of a page. */
const MASTHEAD_LINES = 40;
/** Shorter labels ("bo", "sport") turn up in titles by chance. */
const LABEL_CHARS = 5;

/** The first and the last part of the title that are not the headline and that the masthead or the address repeats. */
function titleParts(input: ArticleInput): Candidate[] {
  const title = decodeEntities(input.documentTitle).replace(/\s+/g, ' ').trim();
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return [];
  const headline = keyOf(input.headline);
  const masthead = new Set(input.signals.lines.slice(0, MASTHEAD_LINES).map(({ text }) => keyOf(text)));
  const address = hostOf(pageAddress(input)).replaceAll(/[.-]/g, '');
  const [first = '', last = ''] = [parts[0], parts[parts.length - 1]];
  // A heading that the title repeats in front of the site's name is no masthead.
  const isNamedFirst = headline.includes(keyOf(last));
  return [last, ...(isNamedFirst ? [first] : [])].flatMap((part): Candidate[] => {
    const key = keyOf(part);
    if (key.length < 3 || key === headline) return [];
    if (masthead.has(key)) return [{ name: part, signal: 'title and masthead', quote: title }];
    return key.length >= LABEL_CHARS && address.includes(key)
      ? [{ name: part, signal: 'title and address', quote: title }]
      : [];
  });
}

/** Blogger titles a page with the blog's name, a colon and the post's title. */
function blogName({ signals, documentTitle, headline }: ArticleInput): Candidate[] {
  const title = decodeEntities(documentTitle).replace(/\s+/g, ' ').trim();
  if (!/blogger/i.test(signals.generator ?? '') || headline === '' || !title.endsWith(`: ${headline}`)) return [];
  return [{ name: title.slice(0, -headline.length - 2), signal: 'title', quote: title }];
}

/** Letters and digits alone: "Radio Nile" and radionile. */
function keyOf(text: string): string {
  return looseKey(text).replaceAll(' ', '');
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
