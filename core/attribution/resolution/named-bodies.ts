/**
 * Which armed body "the force", "the movement" or "the army" means, by the groups the text names before it. For sources that
 * nobody spoke for under their full name; looks no further back than a reader would.
 */

import type { GroupMention } from '../../report/page-report.ts';
import { countWhile } from '../../text/count-while.ts';
import { ARTICLE } from '../english/grammar-words.ts';
import { ARMY, BODY_KINDS, MAY_BE_STATES, NAMED_BODY, STATE_HEADS } from '../english/name-words.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import { lastWhere } from './last-where.ts';

/** An armed body that a text names. */
export interface NamedBody extends GroupMention {
  /** An army of a state, which nobody calls "the group". */
  readonly isOfState: boolean;
  /** Such an army by its own name, and not as another army tells of it: whom "the military" may mean. */
  readonly isOwnArmy: boolean;
}

/** The armed bodies a text names, in reading order. */
export type NamedBodies = readonly NamedBody[];

const SENTENCES_BACK = 2;
/** Mentions looked back over for an army. */
const MENTIONS_BACK = 40;

/** Heads of which a rebels' army is none, whatever it is called. */
export const isArmyHead = (head: string): boolean => /^(?:army|military|navy)$/.test(head);

/** The body that "the HEAD" at word `at` stands for, or null. */
export function bodyMeant(parsed: ParsedText, at: number, head: string, bodies: NamedBodies): NamedBody | null {
  const kind = BODY_KINDS.find(([heads]) => heads.test(head));
  if (!kind) return null;
  const [, holds] = kind;
  const { sentence, start } = wordAt(parsed, at);
  const before = bodies.slice(
    0,
    countWhile(bodies, ({ end }) => end <= start),
  );
  if (STATE_HEADS.test(head))
    return lastWhere(
      before.slice(-MENTIONS_BACK),
      (body) => isCalled(body, holds) && (!isArmyHead(head) || body.isOwnArmy),
    );
  const opening = parsed.sentences[Math.max(0, sentence - SENTENCES_BACK)];
  const edge = opening ? wordAt(parsed, opening.from).start : start;
  const isArmy = (body: NamedBody): boolean => (MAY_BE_STATES.test(head) ? ARMY.test(body.text) : body.isOfState);
  const near = before.filter((body) => body.end > edge && !isArmy(body));
  return lastWhere(near, (body) => isCalled(body, holds)) ?? subjectOf(parsed, near);
}

/** Words of too many names. */
const COMMON =
  /^(?:State|Army|National|Republic|People|Government|Ministry|Council|Union|Party|Police|Guard|General|President)$/;

/** "The Tigers": the one body of the text with that word in its full name. */
export function bodyCalled(word: string, bodies: NamedBodies): NamedBody | null {
  return COMMON.test(word) ? null : (byWords(bodies).get(word) ?? null);
}

const filed = new WeakMap<NamedBodies, ReadonlyMap<string, NamedBody | null>>();

/** The first mention of the body that bears each word, null where several do; filed once for a text. */
function byWords(bodies: NamedBodies): ReadonlyMap<string, NamedBody | null> {
  const known = filed.get(bodies);
  if (known) return known;
  const words = new Map<string, NamedBody | null>();
  for (const body of bodies) {
    if (body.id === null) continue;
    for (const word of body.name.split(' ')) {
      const other = words.get(word);
      if (other === undefined) words.set(word, body);
      else if (other !== null && other.id !== body.id) words.set(word, null);
    }
  }
  filed.set(bodies, words);
  return words;
}

const isCalled = ({ text, name }: GroupMention, holds: RegExp): boolean => holds.test(text) || holds.test(name);

/** The first body named in the last sentence that names one. */
function subjectOf(parsed: ParsedText, near: NamedBodies): NamedBody | null {
  const last = near.at(-1);
  if (!last) return null;
  const sentence = lastWhere(parsed.sentences, ({ from }) => wordAt(parsed, from).start <= last.start);
  const opening = sentence ? wordAt(parsed, sentence.from).start : 0;
  return near.find(({ start }) => start >= opening) ?? last;
}

/** Words looked back over for the full name of a ministry. */
const WORDS_BACK = 400;

/** "the ministry" after a name that ends in "Ministry" and spoke for itself nowhere: that name. */
export function bodyInText(parsed: ParsedText, at: number, core: readonly Word[]): string | null {
  const [article, head] = core;
  if (core.length !== 2 || article?.lower !== 'the' || !head || head.capital || !NAMED_BODY.test(head.lower))
    return null;
  for (let i = at - 1; i > 0 && i > at - WORDS_BACK; i--) {
    const word = wordAt(parsed, i);
    if (word.lower !== head.lower || !word.capital) continue;
    let from = i;
    while (wordAt(parsed, from - 1).capital && wordAt(parsed, from - 1).sentence === word.sentence) from--;
    if (ARTICLE.test(wordAt(parsed, from).lower)) from++;
    if (from < i) return parsed.text.slice(wordAt(parsed, from).start, word.end);
  }
  return null;
}
