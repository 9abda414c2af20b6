/**
 * Finds lines whose whole form tells what they are, however sure the model is of them: the word over an advertisement,
 * "Read also:" before a linked headline, a call to a channel or an application that is linked or named. Sentences about
 * such things go on after the link, do not begin with an imperative, or are longer.
 */
import type { OutlineBlock, PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';
import type { FeatureTable } from './block-features.ts';
import { cueBit } from './cue-kinds.ts';
import { isAdvertLabel } from './cue-words/advert-labels.ts';
import { speaksAsSite } from './cue-words/own-voice.ts';
import { openingCue } from './find-cues.ts';

const RELATED = cueBit('related');
const CALLING = cueBit('calling');
/** A linked headline after its opening words, or a call, is no longer, words. */
const LINE_WORDS = 30;
/** A call that does not begin as one, nor speak for the site, is no longer. */
const PLAIN_CALL_WORDS = 12;
/** Without a link to the channel, words. */
const UNLINKED_CALL_WORDS = 16;
/** Signs around a link that belong neither to it nor to the words before it. */
const STRAY_CHARS = 3;
/** The rest of an opening, such as "articles" after "related", and its colon. */
const COLON = /^[^.!?。؟।:：፦]{0,25}[:：፦]\s*/;
/** "Read:" alone is no cue, for it begins sentences; with its colon and a link to the end it leads elsewhere. */
const BARE_CALL =
  /^(?:read|watch|listen|lesen|lire|lea|lee|vea|leia|leggi|czytaj|читайте|читати|oku|okuyun|baca|soma)\s?:\s*/iu;
const SEPARATOR = /^[\s>»›|–—-]*/;
const CHANNEL_HOST =
  /\/\/(?:[a-z-]+\.)?(?:t\.me|telegram\.me|wa\.me|whatsapp\.com|news\.google\.[a-z.]+|facebook\.com|fb\.me|instagram\.com|twitter\.com|x\.com|youtube\.com|tiktok\.com|threads\.net|linkedin\.com|bsky\.app|viber\.com|line\.me|lin\.ee|zalo\.me|vk\.com|ok\.ru|weibo\.com|dzen\.ru|max\.ru|kakao\.com|naver\.com|flipboard\.com|discord\.(?:gg|com))\//i;
const STORE_HOST = /\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com|appgallery\.)/i;
const CHANNEL_NAME =
  /whats\s?app|telegram|телеграм|viber|вайбер|facebook|фейсбук|instagram|інстаграм|инстаграм|google news|google новини|youtube|tiktok|threads|linkedin|twitter|zalo|kakao|카카오|네이버|微信|微博|公众号|公眾號|واتس|تلغرام|تليجرام|تلگرام|فيسبوك|ווטסאפ|וואטסאפ|טלגרם|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|फेसबुक|হোয়াটসঅ্যাপ|ফেসবুক|فیس بک|واٹس ایپ|ไลน์|เฟซบุ๊ก/iu;
/** A channel's name that is a word in small letters. */
const CAPITAL_NAME = /(?<!\p{L})(?:LINE|ＬＩＮＥ)(?!\p{Script=Latin})/u;

/** What a line introduces with "Read also", or with a bare call and a colon; '' when it does not. */
function introducedIn({ tag, text }: OutlineBlock): string {
  const bare = tag === 'blockquote' ? null : BARE_CALL.exec(text);
  if (bare) return text.slice(bare[0].length);
  const opening = openingCue(text, RELATED);
  if (!opening) return '';
  const after = text.slice(opening.end);
  const colon = COLON.exec(after);
  const isIntroduced = colon !== null || opening.isPhrase || /[:：]/.test(text.charAt(opening.end - 1));
  return isIntroduced ? after.slice((colon ?? SEPARATOR.exec(after))?.[0].length ?? 0) : '';
}

/** "Read also: …": its first words, then a link to the end, or all of it one link. */
function leadsToTitle(block: OutlineBlock): boolean {
  const { text, words, links, linkChars } = block;
  if (links === 0 || words > LINE_WORDS) return false;
  const title = introducedIn(block);
  return title !== '' && (Math.abs(linkChars - title.length) <= STRAY_CHARS || linkChars >= text.length - STRAY_CHARS);
}

/** A call to follow, join or load, with what it calls to. */
function callOf(block: OutlineBlock, any: number, opening: number): CollapseKind | null {
  const { text, words, hrefs } = block;
  if (words > LINE_WORDS || (any & CALLING) === 0) return null;
  const isStore = hrefs.some((href) => STORE_HOST.test(href));
  const isNamed = CHANNEL_NAME.test(text) || CAPITAL_NAME.test(text);
  const isChannel = isStore || hrefs.some((href) => CHANNEL_HOST.test(href)) || (isNamed && block.links > 0);
  const begins = (opening & CALLING) !== 0;
  const isOwn = begins || speaksAsSite(text);
  const kind = isStore ? 'promo' : 'share';
  if (isChannel) return isOwn || words <= PLAIN_CALL_WORDS ? kind : null;
  return isNamed && begins && words <= UNLINKED_CALL_WORDS && block.links === 0 ? kind : null;
}

/** For each block: what its whole form tells it to be, or null. */
export function findSetLines({ blocks }: PageOutline, { cues }: FeatureTable): readonly (CollapseKind | null)[] {
  return blocks.map((block, index) => {
    const { any, opening } = cues[index] ?? { any: 0, opening: 0 };
    if (isAdvertLabel(block.text)) return 'promo';
    if (leadsToTitle(block)) return 'related';
    return callOf(block, any, opening);
  });
}
