/**
 * Films, photographs and posts: a record of a machine, what goes round online, or the voice of the body that put it out. Whose
 * they are counts only where that one is a side, a body or an outlet; "a clip filmed by residents" stays a clip.
 */
import type { SourceClass } from '../../report/page-report.ts';
import { GENITIVE } from '../english/feature-words.ts';
import { BY_OR_FROM } from '../english/grammar-words.ts';
import {
  GOES_ROUND,
  MACHINE_MADE,
  ONLINE,
  OWN_CHANNEL,
  PICTURES,
  POSTS,
  PUT_ONLINE,
  STILLS,
} from '../english/social-words.ts';
import { lowerText, type Word } from '../parsing/parsed-text.ts';

/** "satellite photos", "CCTV footage", "photographs reviewed by the paper", "images shared online"; null for anything else. */
export function classOfPictures(words: readonly Word[], core: readonly Word[]): SourceClass | null {
  const head = core.at(-1)?.lower ?? '';
  if (!PICTURES.test(head)) return null;
  const text = lowerText(words);
  if (ONLINE.test(text) || GOES_ROUND.test(text)) return 'social';
  return MACHINE_MADE.test(lowerText(core)) || STILLS.test(head) ? 'document' : null;
}

/** "a post by | the group", "footage released by | the army", "the ministry's | Telegram channel": whoever put it out, or nothing. */
export function ownerOfPost(words: readonly Word[], core: readonly Word[]): readonly Word[] {
  const head = core.at(-1)?.lower ?? '';
  const genitive = core.findIndex(({ lower }) => GENITIVE.has(lower));
  if (genitive > 0 && OWN_CHANNEL.test(head)) return core.slice(0, genitive);
  const isPost = POSTS.test(head);
  if (!isPost && !PICTURES.test(head)) return [];
  const by = words.findIndex(({ lower }, i) => i >= core.length && BY_OR_FROM.test(lower));
  const direct = by === core.length || PUT_ONLINE.test(words[core.length]?.lower ?? '');
  if (by < 0 || !direct || (!isPost && !PUT_ONLINE.test(words[core.length]?.lower ?? ''))) return [];
  return words.slice(by + 1);
}

/** Whether an owner's class is that of what they put out. */
export const speaksThroughPost = (kind: SourceClass): boolean =>
  /^(?:armed_party|official_body|named_org|media)$/.test(kind);
