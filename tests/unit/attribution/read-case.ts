/** Reads one-line cases with marked spans and tells how an analysis differs from them. */
import { findAttributions } from '../../../core/attribution/find-attributions.ts';
import type { AttributionModels } from '../../../core/attribution/models.ts';

interface MarkedAttribution {
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
}

const MARK = /\{([SCX]):([^{}]*)\}/g;

/** Takes the marks out of a line. Sources, cues and contents are joined in the order they stand. */
export function readCase(line: string): ReportingCase {
  const [marked = '', label = ''] = line.split(' | ');
  const hedges = [...marked.matchAll(/\[H:([^\]]*)\]/g)].map((found) => found[1] ?? '');
  const plain = marked.replace(/\[H:([^\]]*)\]/g, '$1');
  const all = (role: string) =>
    [...plain.matchAll(MARK)].filter((found) => found[1] === role).map((found) => found[2] ?? '');
  const cues = all('C');
  const [sourceClass = '', unnamed = ''] = label.split(' ');
  return {
    text: plain.replace(MARK, '$2').trim(),
    attributions: cues.map((cue, i) => ({
      source: all('S')[i] ?? all('S')[0] ?? '',
      cue,
      content: contentOf(all('X'), cues.length, i),
    })),
    hedges,
    sourceClass: sourceClass === '' ? null : sourceClass,
    unnamed: unnamed === 'unnamed',
  };
}

/** With one cue all contents are its own; with more each has one, a chain shares the last. */
function contentOf(contents: readonly string[], cues: number, i: number): string {
  if (cues === 1) return contents.join(' ');
  return contents[i] ?? contents.at(-1) ?? '';
}

const simple = (text: string): string => text.replace(/[,.]$/, '').trim();

/** What is wrong, in words; empty when the analysis agrees. */
export function judgeCase(expected: ReportingCase, models: AttributionModels): string[] {
  const { text } = expected;
  const blocks = [{ start: 0, end: text.length, tag: 'p' }];
  const found = findAttributions(
    {
      model: { text, blocks },
      mentions: [],
      headline: '',
      lang: 'en',
      publisher: null,
      published: null,
      resolveSide: () => null,
    },
    models,
  );
  const cut = (segments: readonly (readonly [number, number])[]) =>
    simple(segments.map(([start, end]) => text.slice(start, end)).join(' '));
  const faults: string[] = [];
  const seen = found.attributions.map((each) => ({
    source: cut(each.source),
    cue: cut(each.cue),
    content: cut(each.content),
  }));
  if (seen.length !== expected.attributions.length) faults.push(`${seen.length} attributions: ${JSON.stringify(seen)}`);
  for (const { source, cue, content } of expected.attributions) {
    const match = seen.find(
      (each) => each.cue === cue && each.source === simple(source) && each.content === simple(content),
    );
    if (!match) faults.push(`no "${source}" "${cue}" "${content}" in ${JSON.stringify(seen)}`);
  }
  const first = found.attributions.find((each) => each.nestedIn === null);
  if (expected.sourceClass && first?.sourceClass !== expected.sourceClass) faults.push(`class ${first?.sourceClass}`);
  if (expected.sourceClass && first?.unnamed !== expected.unnamed) faults.push(`unnamed ${first?.unnamed}`);
  const hedges = found.hedges.map(({ start, end }) => text.slice(start, end));
  for (const hedge of expected.hedges)
    if (!hedges.includes(hedge)) faults.push(`no hedge "${hedge}" in ${JSON.stringify(hedges)}`);
  return faults;
}
