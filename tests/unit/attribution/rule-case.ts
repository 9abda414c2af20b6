/** Cases of one rule: a text, who says what before the rule and after it, each as `source | cue | content / content`. */
import type { Cue } from '../../../core/attribution/cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../../../core/attribution/cues/linked-cue.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import { withCertainTags } from '../../../core/attribution/parsing/certain-tags.ts';
import { type ParsedText, parseText } from '../../../core/attribution/parsing/parsed-text.ts';
import stored from '../../../models/attribution/english.weights.json';

const models = readAttributionModels(stored);

export type Rule = (parsed: ParsedText, linked: readonly LinkedCue[]) => LinkedCue[];
/** Text with ` ¶ ` between paragraphs, `# ` before a heading; lines before and after. */
export type RuleCase = readonly [text: string, before: readonly string[], after: readonly string[]];

/** Nobody is named. */
const NOBODY = '–';

function parse(marked: string): ParsedText {
  const parts = marked.split(' ¶ ');
  const text = parts.map((part) => part.replace(/^# /, '')).join('\n');
  let start = 0;
  const blocks = parts.map((part) => {
    const length = part.replace(/^# /, '').length;
    const block = { start, end: start + length, tag: part.startsWith('# ') ? 'h2' : 'p' };
    start += length + 1;
    return block;
  });
  return withCertainTags(parseText({ text, blocks }, models));
}

function stretchOf({ text, words }: ParsedText, part: string): Stretch {
  const start = text.indexOf(part.replaceAll(' ¶ ', '\n'));
  if (start < 0) throw new Error(`“${part}” is not in “${text}”`);
  const from = words.findIndex((word) => word.start >= start);
  const end = words.findIndex((word) => word.start >= start + part.length);
  return { from, to: end < 0 ? words.length : end };
}

/** The last verb of a cue is its head. */
function cueOf(parsed: ParsedText, { from, to }: Stretch): Cue {
  const verb = parsed.words.slice(from, to).findLastIndex(({ tag }) => tag === 'VERB');
  return { from, to, head: verb < 0 ? from : from + verb };
}

function readLine(parsed: ParsedText, line: string): LinkedCue {
  const [source = '', cue = '', content = ''] = line.split('|').map((part) => part.trim());
  return {
    cue: cueOf(parsed, stretchOf(parsed, cue)),
    source: source === NOBODY ? null : stretchOf(parsed, source),
    content: content === '' ? [] : content.split(' / ').map((part) => stretchOf(parsed, part)),
  };
}

export function show({ text, words }: ParsedText, { from, to }: Stretch): string {
  return text.slice(words[from]?.start, words[to - 1]?.end).replaceAll('\n', ' ¶ ');
}

/** A parsed text and what its lines link in it. */
export function linkedIn(text: string, lines: readonly string[]) {
  const parsed = parse(text);
  return { parsed, linked: lines.map((line) => readLine(parsed, line)) };
}

/** A parsed text whose cues stand in double brackets. */
export function markedIn(line: string) {
  const parsed = parse(line.replaceAll(/\[\[|\]\]/g, ''));
  const cues: Cue[] = [];
  let taken = 0;
  for (const { index, 0: whole } of line.matchAll(/\[\[.+?\]\]/g)) {
    const [start, end] = [index - taken, index - taken + whole.length - 4];
    const within = [...parsed.words.keys()].filter((at) => {
      const word = parsed.words[at];
      return word !== undefined && word.start >= start && word.end <= end;
    });
    cues.push(cueOf(parsed, { from: within[0] ?? -1, to: (within.at(-1) ?? -1) + 1 }));
    taken += 4;
  }
  return { parsed, cues };
}

/** What a rule makes of what was linked before it. */
export function applied(rule: Rule, text: string, before: readonly string[]): string[] {
  const { parsed, linked } = linkedIn(text, before);
  return rule(parsed, linked).map(({ source, cue, content }) =>
    [source ? show(parsed, source) : NOBODY, show(parsed, cue), content.map((part) => show(parsed, part)).join(' / ')]
      .join(' | ')
      .trim(),
  );
}
