/** Tells how an analysis of a one-line case differs from its marks. */
import { findAttributions } from '../../../core/attribution/find-attributions.ts';
import type { AttributionModels } from '../../../core/attribution/models.ts';
import type { Attribution } from '../../../core/report/page-report.ts';
import type { ReportingCase } from './read-case.ts';

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
  const hedges = found.hedges.map(({ start, end }) => text.slice(start, end));
  return [
    ...spanFaults(expected, found.attributions),
    ...labelFaults(expected, found.attributions),
    ...expected.hedges
      .filter((hedge) => !hedges.includes(hedge))
      .map((hedge) => `no hedge "${hedge}" in ${JSON.stringify(hedges)}`),
  ];
}

function spanFaults(expected: ReportingCase, found: readonly Attribution[]): string[] {
  const cut = (segments: readonly (readonly [number, number])[]) =>
    simple(segments.map(([start, end]) => expected.text.slice(start, end)).join(' '));
  const seen = found.map((each) => ({
    source: cut(each.source),
    cue: cut(each.cue),
    content: cut(each.content),
  }));
  const faults: string[] = [];
  if (seen.length !== expected.attributions.length) faults.push(`${seen.length} attributions: ${JSON.stringify(seen)}`);
  for (const { source, cue, content } of expected.attributions) {
    const agrees = seen.some(
      (each) => each.cue === simple(cue) && each.source === simple(source) && each.content === simple(content),
    );
    if (!agrees) faults.push(`no "${source}" "${cue}" "${content}" in ${JSON.stringify(seen)}`);
  }
  return faults;
}

/** Class and flags of the first attribution that lies in no other. */
function labelFaults(expected: ReportingCase, found: readonly Attribution[]): string[] {
  const first = found.find((each) => each.nestedIn === null);
  const faults: string[] = [];
  if (expected.sourceClass !== null) {
    if (first?.sourceClass !== expected.sourceClass) faults.push(`class ${first?.sourceClass}`);
    if (first?.unnamed !== expected.unnamed) faults.push(`unnamed ${first?.unnamed}`);
  }
  return [
    ...faults,
    ...expected.flags.flatMap((flag) => (holds(flag, first, found, expected.text) ? [] : [`not ${flag}`])),
  ];
}

function holds(flag: string, first: Attribution | undefined, found: readonly Attribution[], text: string): boolean {
  const [name, value = ''] = flag.split(':');
  switch (name) {
    case 'denial':
      return first?.denial === true;
    case 'declined':
      return first?.declined === true;
    case 'anonymity':
      return first?.anonymityCondition === true;
    case 'stance':
      return first?.kind === 'stance';
    case 'via':
      return first?.via === value.replaceAll('_', ' ');
    case 'nested':
      return found.some(
        ({ cue, nestedIn }) => nestedIn !== null && text.slice(cue[0]?.[0], cue[0]?.[1]) === value.replaceAll('_', ' '),
      );
    case 'names':
      return outerNames(found) === value.replaceAll('_', ' ');
    default:
      return first?.quote === name;
  }
}

/** Canonical names of the sources that lie in no other attribution, in order. */
const outerNames = (found: readonly Attribution[]): string =>
  found
    .filter(({ nestedIn }) => nestedIn === null)
    .map(({ canonicalSource }) => canonicalSource)
    .join(';');
