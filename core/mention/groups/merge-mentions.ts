/**
 * One mention for each stretch of text. The reader's own names beat everything; then the longer name wins, except that
 * a name of the glossary is not swallowed by a description around it.
 */
import type { GroupMention } from '../../report/page-report.ts';
import { overlaps } from '../../text/span.ts';
import type { Draft } from './find-groups.ts';

const STANDING: Readonly<Record<Draft['rank'], number>> = {
  own: 5,
  bound: 4,
  glossary: 3,
  nation: 2,
  shape: 1,
  described: 0,
};

/** Whether `a` is shown where the two overlap. */
function beats(a: Draft, b: Draft): boolean {
  if (a.rank === 'own' || b.rank === 'own') return a.rank === 'own';
  const shape = a.rank === 'shape' ? a : b.rank === 'shape' ? b : null;
  const other = shape === a ? b : a;
  if (shape !== null && other.rank !== 'shape') return beatsShape(other, shape) === (other === a);
  if (a.rank === 'described' || b.rank === 'described') return STANDING[a.rank] > STANDING[b.rank];
  const [longA, longB] = [a.end - a.start, b.end - b.start];
  return longA === longB ? STANDING[a.rank] > STANDING[b.rank] : longA > longB;
}

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
  if (holdsHead) return listed.confidence === 'high' || shape.numbered === true;
  return false;
}

/** Keeps the best of overlapping drafts, in text order. */
export function mergeMentions(drafts: readonly Draft[]): GroupMention[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Draft[] = [];
  for (const draft of ordered) {
    let isBeaten = false;
    while (kept.length > 0) {
      const last = kept[kept.length - 1];
      if (last === undefined || !overlaps(last, draft)) break;
      if (!beats(draft, last)) {
        isBeaten = true;
        break;
      }
      kept.pop();
    }
    if (!isBeaten) kept.push(draft);
  }
  return kept.map(({ rank: _rank, headStart: _head, numbered: _numbered, ...mention }) => mention);
}
