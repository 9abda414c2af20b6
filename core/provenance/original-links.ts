/** Links by which a reprint leads to the text's first home: "Read the original article", by language. */
import type { PageLine } from '../article/article-input.ts';
import { isCacheHost } from './cache-hosts.ts';
import { hostOf, isSameSite } from './hosts.ts';

/** The words of such a link: all of them, or nothing but these in front of them. */
const LINKED =
  /^(?:(?:read|view|see|lire|lea|leer|leia|ler|leggi|lees|zum|читать|читайте|читати|przeczytaj|اقرأ)\s)?(?:(?:the|l['’]|el|o|den|der|het|a|na)\s?)?(?:original(?:\s(?:article|story|post|piece|version))?|article\soriginal|artículo\soriginal|artigo\soriginal|articolo\soriginale|original(?:artikel|beitrag|text)|(?:originele|oorspronkelijke)\sartikel|оригинал(?:\sстатьи)?|оригінал(?:\sстатті)?|oryginalny\sartykuł|(?:yazının|haberin)\sorijinali|orijinal\s(?:haber|yazı|makale)|المقال\sالأصلي|المقالة\sالأصلية)$/iu;
/** "Original" alone may be a picture: then the line tells the reader to read it and says no more. */
const ALONE = /^original$/i;
const TOLD_TO_READ = /\b(?:read|lire|lea|leer|leia|leggi|lees)\b[^.\n]{0,30}\boriginal\s?[.!)]{0,2}$/iu;
/** "Read the original article at Mill Post": the name is the link. */
const READ_AT =
  /\b(?:read|view|see)\s(?:the\s)?original(?:\s(?:article|story|post|piece|version))?\s(?:at|on|in|from)\s(?:the\s)?$/i;
const NO_TEXT = /\.(?:jpe?g|png|gif|webp|pdf|mp[34])(?:$|\?)/i;

/** A line that leads to the original: its address, and the outlet where the link is its name. */
export interface OriginalLink {
  readonly url: string;
  readonly outlet: string | null;
}

/** Where a line says that the original of its text stands, or null. */
export function originalLinkIn({ text, links }: PageLine, pageUrl: string): OriginalLink | null {
  for (const link of links) {
    const words = link.text.trim();
    const at = text.indexOf(words);
    const isNamed = at > 0 && READ_AT.test(text.slice(0, at));
    const isOriginal = LINKED.test(words) && (!ALONE.test(words) || TOLD_TO_READ.test(text.trim()));
    if ((isNamed || isOriginal) && leadsElsewhere(link.url, pageUrl))
      return { url: link.url, outlet: isNamed ? words : null };
  }
  return null;
}

function leadsElsewhere(url: string, pageUrl: string): boolean {
  return (
    /^https?:\/\/[^/]+\/[^?#]/.test(url) && !isSameSite(url, pageUrl) && !isCacheHost(hostOf(url)) && !NO_TEXT.test(url)
  );
}
