/** Makes training documents from the templates: the same ones on every machine. */
import type { GoldAttribution, GoldDocument } from './corpora.ts';
import { FRAMES } from './template-frames.ts';
import { SLOTS } from './template-words.ts';

type Role = 'source' | 'cue' | 'content';
type Roles = Record<Role, [number, number][]>;

const ROLE_OF: Readonly<Record<string, Role>> = { S: 'source', C: 'cue', X: 'content' };
const SENTENCES_A_PARAGRAPH = 3;

/** A small generator of numbers, seeded. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 + 1;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
}

function pick(slot: string, dice: (sides: number) => number): string {
  const fillers = SLOTS[slot] ?? [];
  return fillers[dice(fillers.length)] ?? '';
}

function withTail(filler: string, tail: string): string {
  return tail.startsWith(',') ? filler + tail : `${filler} ${tail}`;
}

function fill(frame: string, dice: (sides: number) => number): string {
  const filled = frame.replace(/<(\w+)>/g, (_, name: string) => {
    const filler = pick(name, dice);
    return /^(?:clause|event)$/.test(name) && dice(3) === 0 ? withTail(filler, pick('tail', dice)) : filler;
  });
  return filled;
}

/** Upper-cases the first letter of the sentence, marks aside. */
function capitalise(sentence: string): string {
  return sentence.replace(
    /^((?:\{\w+:)?["“]?)(\p{Ll})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}

/** Reads the marks of one filled frame at an offset of the document. */
function readMarks(marked: string, offset: number): { text: string; roles: Roles[] } {
  let text = '';
  const roles: Roles[] = [];
  const mark = /\{([SCX])(\d?):((?:[^{}])*)\}/g;
  let at = 0;
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(at, found.index);
    const role = ROLE_OF[found[1] ?? ''];
    const index = Number(found[2] || 0);
    const inner = found[3] ?? '';
    while (roles.length <= index) roles.push({ source: [], cue: [], content: [] });
    if (role && inner !== '') roles[index]?.[role].push([offset + text.length, offset + text.length + inner.length]);
    text += inner;
    at = found.index + found[0].length;
  }
  return { text: text + marked.slice(at), roles };
}

/** A second attribution without its own source shares the first one's; an empty content shares the first one's. */
function share(roles: readonly Roles[]): GoldAttribution[] {
  const first = roles[0];
  return roles
    .filter(({ cue }) => cue.length > 0)
    .map((role) => ({
      source: role.source.length === 0 && role !== first && first ? first.source : role.source,
      cue: role.cue,
      content: role.content.length > 0 ? role.content : roles.flatMap(({ content }) => content),
    }));
}

/** Makes `count` documents of `length` sentences. */
export function makeTemplateDocuments(count: number, length: number): GoldDocument[] {
  return Array.from({ length: count }, (_, seed) => {
    const dice = makeDice(seed + 7);
    let text = '';
    const attributions: GoldAttribution[] = [];
    for (let k = 0; k < length; k++) {
      const frame = FRAMES[dice(FRAMES.length)] ?? '';
      // "X, a nurse,, however": a source that ends in a comma needs no second one.
      const marked = capitalise(fill(frame, dice))
        .replace(/,\}, /g, ',} ')
        .replace(/,\}([.;])/g, '}$1');
      const { text: sentence, roles } = readMarks(marked, text.length);
      attributions.push(...share(roles));
      const ends = /[.!?"”]$/.test(sentence);
      text += sentence + (k % SENTENCES_A_PARAGRAPH === SENTENCES_A_PARAGRAPH - 1 || !ends ? '\n\n' : ' ');
    }
    return { id: `template-${seed}`, text: text.trimEnd(), attributions };
  });
}
