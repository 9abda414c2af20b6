/** Recognises the outlet itself, other media, and social media among sources. */

import { OUTLET_NAMES, OUTLET_STAFF } from '../english/class-words.ts';
import { FOR_OF_FROM, THE_BEFORE } from '../english/grammar-words.ts';
import { isOutletName } from '../english/outlet-names.ts';
import { MORE_OUTLETS } from '../english/role-words.ts';
import {
  BODY_NAME_WORDS,
  MEDIA_HEADS,
  MEDIA_NAME_WORDS,
  MEDIA_NAMES,
  OFFICIAL_HEADS,
  ORG_HEADS,
  SOCIAL_HEADS,
  SOCIAL_MARKS,
} from '../english/source-words.ts';
import {
  AGENCY_OR_NETWORK,
  BROADCASTS,
  CHANNELS,
  EARLIER,
  FOOTAGE,
  MEDIA_PHRASES,
  OF_MONITORS,
  OF_STATE_PRESS,
  OUR_STAFF,
  OUTLET_BY_CASE,
  OUTLET_KINDS,
  OUTLET_OR_WORD,
  POSTS_ONLINE,
  STATE_RUN,
  THE_PAPER,
  THIS_OUTLET,
} from '../english/speaker-words.ts';
import { lowerText, type Word } from '../parsing/parsed-text.ts';
import type { SourceSurroundings } from './source-traits.ts';

export function isSelf(
  words: readonly Word[],
  core: readonly Word[],
  head: string,
  around: SourceSurroundings,
): boolean {
  const first = core[0]?.lower ?? '';
  const ours = first === 'our' && OUR_STAFF.test(head);
  if (ours || THIS_OUTLET.test(lowerText(core))) return true;
  if (head === 'post' && EARLIER.test(lowerText(core))) return true;
  const outlet = around.outlet;
  return outlet !== null && words.some((word) => word.capital && word.lower === outlet);
}

export function isSocial(core: readonly Word[], head: string): boolean {
  const marked = core.some((word) => SOCIAL_MARKS.has(word.lower) && (word.lower !== 'x' || word.text === 'X'));
  if (CHANNELS.test(head))
    return !BROADCASTS.test(core.at(-2)?.lower ?? '') && !core.some((word) => word.kind === 'number');
  // "The Washington Post".
  if (core.at(-1)?.capital && core.at(-2)?.capital && MEDIA_NAME_WORDS.has(head)) return false;
  if (SOCIAL_HEADS.has(head) || FOOTAGE.test(core[0]?.lower ?? '')) return true;
  if (core.some((word) => POSTS_ONLINE.test(word.lower)) && !core.some((word) => word.kind === 'number')) return true;
  return marked && !core.some((word) => OFFICIAL_HEADS.has(word.lower));
}

/** "Le Monde", "The Voice of Belmaria", "a Reuters reporter". */
export function isOutletNamed(words: readonly Word[], core: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  const name = words.slice(0, comma < 0 ? undefined : comma).map(({ lower }) => lower);
  if (core.some(({ capital }) => capital) && OUTLET_NAMES.test(name.join(' '))) return true;
  if (core.at(-1)?.capital && isOutletName(name.join(' ').replace(THE_BEFORE, ''))) return true;
  if (!OUTLET_STAFF.test(core.at(-1)?.lower ?? '')) return false;
  const employer = FOR_OF_FROM.test(words[core.length]?.lower ?? '')
    ? words.slice(core.length + 1, core.length + 3)
    : [];
  return core.slice(0, -1).some(isOutlet) || employer.some(({ capital }) => capital);
}

const isOutlet = ({ capital, lower, text }: Word): boolean =>
  (capital && MEDIA_NAMES.has(lower) && !OUTLET_OR_WORD.test(lower)) || OUTLET_BY_CASE.test(text);

/** "the news site Delta Post": the kind of outlet and then its name. */
function namesAfterKind(core: readonly Word[]): boolean {
  const kind = core.findIndex((word) => !word.capital && OUTLET_KINDS.test(word.lower));
  return kind >= 0 && kind < core.length - 1 && core.slice(kind + 1).every((word) => word.capital);
}

export function isMedia(core: readonly Word[], head: string): boolean {
  if (head === 'channel' && core.some((word) => word.kind === 'number' || BROADCASTS.test(word.lower))) return true;
  if (core.length === 2 && core[0]?.lower === 'the' && THE_PAPER.test(head)) return true;
  if (ORG_HEADS.has(head) && !AGENCY_OR_NETWORK.test(head)) return false;
  if (head === 'network' && core.some((word) => BODY_NAME_WORDS.has(word.lower) && OF_MONITORS.test(word.lower)))
    return false;
  if ((MEDIA_HEADS.has(head) || MORE_OUTLETS.has(head)) && core[0]?.lower !== 'our') return true;
  if (core.some(isOutlet)) return true;
  const [owner] = core.filter(({ lower }) => lower !== 'the');
  // "the official Osra agency".
  if (
    head === 'agency' &&
    OF_STATE_PRESS.test(owner?.lower ?? '') &&
    core.some(({ capital, lower }) => capital && lower !== 'the')
  )
    return true;
  if (STATE_RUN.test(owner?.lower ?? '') && core.at(-1)?.capital) return true;
  if (core.some((word) => word.text === 'Radio') || namesAfterKind(core)) return true;
  const text = lowerText(core);
  if (MEDIA_PHRASES.test(text)) return true;
  const last = core.at(-1);
  return (
    last?.capital === true &&
    core.filter((word) => word.capital).length > 1 &&
    MEDIA_NAME_WORDS.has(head) &&
    head !== 'agency'
  );
}
