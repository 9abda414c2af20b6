/** Finds a pack's cues in a sentence, who stands beside each, and what is said up to the next clause. */
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { type LexiconCue, type ReportingLexicon, wordsOf } from './language-pack.ts';

/** A cue of the pack and where it stands. */
export interface FoundCue extends TokenRange {
  readonly cue: LexiconCue;
}

/** Source and content of a cue, as token ranges. */
export interface Clause {
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** Longer stretches before a verb are no source. */
const LONGEST_SOURCE = 9;

interface CompiledCue {
  readonly cue: LexiconCue;
  /** Each form as its words. */
  readonly forms: readonly (readonly string[])[];
}

/** The cues of a sentence, with the auxiliaries before them. */
export function cuesIn(tokens: readonly Token[], { from, to }: TokenRange, lexicon: ReportingLexicon): FoundCue[] {
  const cues = compiledCues(lexicon);
  const auxiliaries = wordsOf(lexicon.auxiliaries);
  const found: FoundCue[] = [];
  for (let i = from; i < to; i++) {
    for (const { cue, forms } of cues) {
      const length = formAt(tokens, i, to, forms);
      if (length === 0) continue;
      found.push({ from: withAuxiliaries(tokens, i, from, auxiliaries), to: i + length, cue });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** "ha | dicho": auxiliaries belong to the cue. */
function withAuxiliaries(tokens: readonly Token[], at: number, from: number, auxiliaries: ReadonlySet<string>): number {
  let start = at;
  while (start > from && auxiliaries.has(tokens[start - 1]?.lower ?? '')) start--;
  return start;
}

/** How many tokens a form of the cue takes at `i`; 0 when none stands there. */
function formAt(tokens: readonly Token[], i: number, to: number, forms: readonly (readonly string[])[]): number {
  const form = forms.find((words) => i + words.length <= to && words.every((word, k) => tokens[i + k]?.lower === word));
  return form?.length ?? 0;
}

const compiled = new WeakMap<ReportingLexicon, readonly CompiledCue[]>();

/** The forms of each cue as words; split once, because every word of a text asks. */
function compiledCues(lexicon: ReportingLexicon): readonly CompiledCue[] {
  const known = compiled.get(lexicon);
  if (known) return known;
  const cues = lexicon.cues.map((cue) => ({ cue, forms: [...wordsOf(cue.forms)].map((form) => form.split('_')) }));
  compiled.set(lexicon, cues);
  return cues;
}

const isMark = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';

/** Who stands beside a cue, and what is said. */
export function clauseOf(
  tokens: readonly Token[],
  at: {
    readonly sentence: TokenRange;
    readonly found: FoundCue /** Where an earlier cue ends. */;
    readonly after: number;
  },
  lexicon: ReportingLexicon,
): Clause {
  const { sentence, found } = at;
  const end = isMark(tokens[sentence.to - 1]) ? sentence.to - 1 : sentence.to;
  if (found.cue.place === 'no-source') {
    const sides = [clauseBefore(tokens, sentence.from, found.from), clauseAfter(tokens, found.to, end, lexicon)];
    return { source: null, content: sides.map((range) => trim(tokens, range)).filter(({ from, to }) => to > from) };
  }
  const before = backward(tokens, subjectStart(tokens, at.after, lexicon), found.from, lexicon);
  const after = forward(tokens, found.to, end, lexicon);
  // "…, sagte der Minister": right after a mark the source follows the verb.
  const inverted = found.from > sentence.from && /^(?:mark|quote)$/.test(tokens[found.from - 1]?.kind ?? '');
  const follows =
    found.cue.place === 'before-source' || (found.cue.place === 'verb' && (inverted || before.from === before.to));
  const source = follows ? after : before;
  const left = { from: subjectStart(tokens, at.after, lexicon), to: follows ? found.from : source.from };
  const right = { from: follows ? source.to : found.to, to: end };
  const content = [left, right].map((range) => trim(tokens, range)).filter((range) => range.to - range.from > 1);
  return {
    source: source.to > source.from ? source : null,
    content: found.cue.sense === 'silent' ? [] : content.slice(0, 1),
  };
}

/** Behind an earlier cue and the word that opens what it says. */
function subjectStart(tokens: readonly Token[], after: number, lexicon: ReportingLexicon): number {
  return wordsOf(lexicon.complementisers).has(tokens[after]?.lower ?? '') ? after + 1 : after;
}

/** The words before a verb, back to a mark or a conjunction. */
function backward(tokens: readonly Token[], from: number, at: number, lexicon: ReportingLexicon): TokenRange {
  const stops = wordsOf(lexicon.conjunctions);
  let start = at;
  while (start > from && at - start < LONGEST_SOURCE && tokens[start - 1]?.kind === 'word') {
    if (stops.has(tokens[start - 1]?.lower ?? '')) break;
    start--;
  }
  return { from: start, to: at };
}

/** The words after a verb or preposition, up to a mark, a conjunction or a second verb of the list. */
function forward(tokens: readonly Token[], at: number, to: number, lexicon: ReportingLexicon): TokenRange {
  const stops = wordsOf(`${lexicon.conjunctions} ${lexicon.complementisers}`);
  let end = at;
  while (end < to && end - at < LONGEST_SOURCE && tokens[end]?.kind === 'word') {
    if (stops.has(tokens[end]?.lower ?? '')) break;
    end++;
  }
  return { from: at, to: end };
}

/** Back to a mark that ends a clause. */
function clauseBefore(tokens: readonly Token[], from: number, at: number): TokenRange {
  let start = at;
  while (start > from && tokens[start - 1]?.kind !== 'mark') start--;
  return { from: start, to: at };
}

/** On to a mark behind which a conjunction opens another clause. */
function clauseAfter(tokens: readonly Token[], at: number, to: number, lexicon: ReportingLexicon): TokenRange {
  const stops = wordsOf(lexicon.conjunctions);
  let end = at;
  while (end < to && !(tokens[end]?.kind === 'mark' && stops.has(tokens[end + 1]?.lower ?? ''))) end++;
  return { from: at, to: end };
}

/** Without marks at its edges. */
function trim(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && tokens[from]?.kind === 'mark') from++;
  while (to > from && tokens[to - 1]?.kind === 'mark') to--;
  return { from, to };
}
