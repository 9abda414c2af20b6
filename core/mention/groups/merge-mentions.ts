/**
 * One mention for each stretch of text. The reader's own names beat everything; then the longer name wins, except that
 * a name of the glossary is not swallowed by a description around it.
 */
import type { GroupMention } from '../../report/page-report.ts';
import { withoutOverlaps } from '../../text/without-overlaps.ts';
import type { Draft } from './mention-drafts.ts';
import { standsFor } from './own-abbreviations.ts';

const STANDING: Readonly<Record<Draft['rank'], number>> = {
  own: 6,
  bound: 5,
  faction: 4,
  glossary: 3,
  nation: 2,
  shape: 1,
  described: 0,
};

/** Whether `a` is shown where the two overlap. */
function beats(a: Draft, b: Draft): boolean {
  if (a.rank === 'own' || b.rank === 'own') return a.rank === 'own';
  // "Mai-Mai Kifuafua" was made from the Mai-Mai in it.
  if (a.rank === 'faction' || b.rank === 'faction') return a.end - a.start > b.end - b.start;
  const shape = a.rank === 'shape' ? a : b.rank === 'shape' ? b : null;
  const other = shape === a ? b : a;
  if (shape !== null && other.rank !== 'shape') return beatsShape(other, shape) === (other === a);
  if (a.rank === 'described' || b.rank === 'described') return STANDING[a.rank] > STANDING[b.rank];
  const [longA, longB] = [a.end - a.start, b.end - b.start];
  return longA === longB ? STANDING[a.rank] > STANDING[b.rank] : longA > longB;
}

/** Words that groups which broke away put before the old name. */
const SPLINTERS = /\b(?:United|New|Real|Continuity|True|Reformed|Free|Revolutionary|Patriotic)$/u;

/**
 * "Ansar al-Islam Brigades" is somebody else than Ansar al-Islam, and "Vermont Air National Guard" than the National
 * Guard; but "Kurdish Syrian Democratic Forces" are the Syrian Democratic Forces.
 */
function beatsShape(listed: Draft, shape: Draft): boolean {
  const holds = shape.start <= listed.start && listed.end <= shape.end;
  if (!holds) return true;
  const holdsHead = (shape.headStart ?? shape.start) < listed.end && (shape.headStart ?? shape.start) >= listed.start;
  if (shape.start === listed.start && shape.end === listed.end) return true;
  // "PLGA Battalion": the letters name the body the unit is of.
  if (shape.numbered !== true && /^[A-Z0-9-]{3,}$/u.test(listed.text)) return true;
  const added = listed.text.length < shape.text.length ? shape.text.slice(0, listed.start - shape.start).trim() : '';
  if (SPLINTERS.test(added)) return false;
  if (holdsHead) return listed.confidence === 'high' || shape.numbered === true;
  return false;
}

/** "PLA (People's Liberation Army)": what the letters mean, the words in the brackets after them mean too. */
export function withBracketedNames(mentions: readonly GroupMention[], text: string): GroupMention[] {
  return mentions.map((mention, index) => {
    const before = mentions[index - 1];
    if (mention.id !== null || before === undefined || before.id === null) return mention;
    const isBracketed = /^ ?\($/u.test(text.slice(before.end, mention.start)) && standsFor(before.text, mention.text);
    if (!isBracketed) return mention;
    const { id, name, confidence } = before;
    return { ...mention, id, name, confidence, listed: true };
  });
}

/** "CODECO-URDPC": two names of one group tied by a hyphen or a stroke are one mention. */
export function withTiedNames(mentions: readonly GroupMention[], text: string): GroupMention[] {
  const kept: GroupMention[] = [];
  for (const mention of mentions) {
    const before = kept[kept.length - 1];
    const isTied = before !== undefined && before.id !== null && before.id === mention.id;
    if (isTied && /^[-–/]$/u.test(text.slice(before.end, mention.start))) {
      kept[kept.length - 1] = { ...before, end: mention.end, text: text.slice(before.start, mention.end) };
    } else kept.push(mention);
  }
  return kept;
}

/**
 * "FARC-EP (Segunda Marquetalia)": the bracket after the letters says which of them is meant, where the glossary knows it
 * as a body of the same theatre; letters in the bracket are an abbreviation and stay apart.
 */
export function withFactions(
  mentions: readonly GroupMention[],
  text: string,
  isKin: (faction: string, body: string) => boolean,
): GroupMention[] {
  const kept: GroupMention[] = [];
  for (const mention of mentions) {
    const before = kept[kept.length - 1];
    const isInBrackets =
      before !== undefined &&
      /^[A-Z][A-Z0-9-]+$/u.test(before.text) &&
      /^ ?\($/u.test(text.slice(before.end, mention.start)) &&
      text.charAt(mention.end) === ')' &&
      !/^[A-Z0-9-]+$/u.test(mention.text);
    const ids = isInBrackets && before.id !== null && mention.id !== null && before.id !== mention.id;
    if (isInBrackets && ids && isKin(mention.id ?? '', before.id ?? '')) {
      kept[kept.length - 1] = {
        ...mention,
        start: before.start,
        end: mention.end + 1,
        text: text.slice(before.start, mention.end + 1),
      };
    } else kept.push(mention);
  }
  return kept;
}

/** Keeps the best of overlapping drafts, in text order. */
export function mergeMentions(drafts: readonly Draft[]): GroupMention[] {
  return withoutOverlaps(drafts, beats).map(
    ({ rank: _rank, headStart: _head, numbered: _numbered, ...mention }) => mention,
  );
}
