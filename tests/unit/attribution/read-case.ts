/** Reads one-line cases with marked spans: who says what, by which word, with which flags. */

export interface MarkedAttribution {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export interface ReportingCase {
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
  readonly hedges: readonly string[];
  readonly sourceClass: string | null;
  readonly unnamed: boolean;
  /** Words after the class: denial, declined, anonymity, direct, mixed, stance, `via:NAME`, `nested:CUE`, `names:A;B`. */
  readonly flags: readonly string[];
}

type Role = 'S' | 'C' | 'X' | 'H';

interface Mark {
  readonly role: Role;
  /** Which attribution it belongs to, counted from 1; 0 when the mark does not say. */
  readonly owner: number;
  readonly text: string;
}

const OPENING = /\{([SCX])(\d?):|\[(H):/y;
const isRole = (text: string): text is Role => /^[SCXH]$/.test(text);

/** Takes the marks out of a line; marks may stand inside one another. */
function readMarks(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { role: Role; owner: number; from: number }[] = [];
  let text = '';
  for (let i = 0; i < line.length; i++) {
    OPENING.lastIndex = i;
    const found = OPENING.exec(line);
    const role = found?.[1] ?? found?.[3] ?? '';
    if (found && isRole(role)) {
      open.push({ role, owner: Number(found[2] || 0), from: text.length });
      i += found[0].length - 1;
      continue;
    }
    const closed = /[}\]]/.test(line.charAt(i)) ? open.pop() : undefined;
    if (closed) marks.push({ role: closed.role, owner: closed.owner, text: text.slice(closed.from) });
    else text += line.charAt(i);
  }
  return { text: text.trim(), marks };
}

const FLAG = /^(?:unnamed|denial|declined|anonymity|direct|mixed|indirect|stance|via:.*|nested:.*|names:.*)$/;

/** Reads a line. Where digits are used, marks without one belong to the first attribution; else each to the next. */
export function readCase(line: string): ReportingCase {
  const [marked = '', label = ''] = line.split(' | ');
  const { text, marks } = readMarks(marked);
  const numbered = marks.some(({ owner }) => owner > 0);
  const of = (role: Role) => marks.filter((mark) => mark.role === role);
  const cues = of('C');
  const words = label.split(' ').filter((word) => word !== '');
  return {
    text,
    attributions: cues.map((cue, i) => ({
      source: numbered ? ownText(of('S'), cue) : (of('S')[i]?.text ?? of('S')[0]?.text ?? ''),
      cue: cue.text,
      content: numbered ? ownText(of('X'), cue) : contentOf(of('X'), cues.length, i),
    })),
    hedges: of('H').map((mark) => mark.text),
    sourceClass: words.find((word) => !FLAG.test(word)) ?? null,
    unnamed: words.includes('unnamed'),
    flags: words.filter((word) => FLAG.test(word) && word !== 'unnamed'),
  };
}

const numberOf = ({ owner }: Mark): number => (owner > 0 ? owner : 1);

/** The marks with a cue's number; the first attribution lends what another does not mark. */
function ownText(marks: readonly Mark[], cue: Mark): string {
  const own = marks.filter((mark) => numberOf(mark) === numberOf(cue));
  const shown = own.length > 0 ? own : marks.filter((mark) => numberOf(mark) === 1);
  return shown.map((mark) => mark.text).join(' ');
}

/** With one cue all contents are its own; with more each has one, a chain shares the last. */
function contentOf(contents: readonly Mark[], cues: number, i: number): string {
  if (cues === 1) return contents.map((mark) => mark.text).join(' ');
  return contents[i]?.text ?? contents.at(-1)?.text ?? '';
}
