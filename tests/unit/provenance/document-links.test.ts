import { describe, expect, it } from 'vitest';
import { citesDocument, markDocuments } from '../../../core/provenance/document-links.ts';
import { documentFinding } from '../../../core/report/document-finding.ts';
import type { Attribution, ReportLink, Segment, SourceClass } from '../../../core/report/page-report.ts';
import type { TextModel } from '../../../core/text/text-model.ts';
import { attribution } from '../../support/tiny-report.ts';

function at(text: string, words: string): Segment {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}

const modelOf = (...paragraphs: readonly string[]): TextModel => {
  const text = paragraphs.join('\n\n');
  return {
    text,
    blocks: paragraphs.map((words) => ({ start: at(text, words)[0], end: at(text, words)[1], tag: 'p' })),
  };
};

function says(text: string, source: string, cue: string, sourceClass: SourceClass): Attribution {
  const [, end] = at(text, cue);
  const start = text.indexOf(source);
  return attribution({
    source: [[start, start + source.length]],
    cue: [at(text, cue)],
    content: [[end + 1, end + 3]],
    sourceClass,
  });
}

const link = (text: string, words: string, kind: ReportLink['kind'] = 'other'): ReportLink => ({
  url: 'https://example.org/a',
  text: words,
  start: at(text, words)[0],
  kind,
});

describe('a statement that cites a document', () => {
  it.each<[string, string, string, SourceClass]>([
    ['A leaked memo says the depot was empty.', 'A leaked memo', 'says', 'document'],
    ['A user on Telegram wrote that the bridge fell.', 'A user on Telegram', 'wrote', 'social'],
    ['A report by the River Council found six wells dry.', 'A report by the River Council', 'found', 'named_org'],
    ['Court papers filed on Monday allege a bribe.', 'Court papers filed on Monday', 'allege', 'official_body'],
    ['The ministry said in a short statement that it was calm.', 'The ministry', 'said', 'official_body'],
    ['The governor wrote on Telegram that two men died.', 'The governor', 'wrote', 'named_person'],
    ['In a letter to the council, the mayor asked for pumps.', 'the mayor', 'asked', 'named_person'],
  ])('%s', (text, source, cue, sourceClass) => {
    expect(citesDocument(text, says(text, source, cue, sourceClass))).toBe(true);
  });
});

describe('a statement that cites none', () => {
  it.each<[string, string, string, SourceClass]>([
    ['The mayor said the water was safe.', 'The mayor', 'said', 'named_person'],
    ['The report’s author said the count was low.', 'The report’s author', 'said', 'unnamed_other'],
    [
      'An official familiar with the report said so twice.',
      'An official familiar with the report',
      'said',
      'unnamed_official',
    ],
    ['Study authors said the sample was small.', 'Study authors', 'said', 'unnamed_other'],
    ['Unconfirmed reports said a boat sank.', 'Unconfirmed reports', 'said', 'document'],
    ['The general said in a televised statement that it was over.', 'The general', 'said', 'named_person'],
    ['The Canal Post said the lock was shut.', 'The Canal Post', 'said', 'media'],
  ])('%s', (text, source, cue, sourceClass) => {
    expect(citesDocument(text, says(text, source, cue, sourceClass))).toBe(false);
  });
});

const MODEL = modelOf(
  'A memo says the depot was empty, the gate shut. More on the depot here.',
  'A letter says the road is closed. A clerk said otherwise.',
  'See the map of the valley.',
);
const STATEMENTS = [
  says(MODEL.text, 'A memo', 'says', 'document'),
  { ...says(MODEL.text, 'A letter', 'says', 'document'), cue: [at(MODEL.text, 'says the road')] },
  { ...says(MODEL.text, 'A clerk', 'said', 'unnamed_other'), content: [at(MODEL.text, 'otherwise')] },
].map((each, i) => (i === 1 ? { ...each, content: [at(MODEL.text, 'the road is closed')] } : each));

describe('links beside documents', () => {
  it('marks statements that rest on a document by whether a link stands in the same block', () => {
    const marked = markDocuments(MODEL, STATEMENTS, [link(MODEL.text, 'here')]);
    expect(marked.map(({ documentLinked }) => documentLinked)).toEqual([true, false, undefined]);
  });

  it('counts those without a link', () => {
    const links = [link(MODEL.text, 'the map')];
    const attributions = markDocuments(MODEL, STATEMENTS, links);
    expect(documentFinding({ ...MODEL, attributions, links })).toEqual({
      kind: 'unlinked',
      statements: attributions.slice(0, 2),
    });
  });

  it('counts no statement that stands inside another, and no wish', () => {
    const links = [link(MODEL.text, 'the map')];
    const [memo, letter] = markDocuments(MODEL, STATEMENTS, links);
    if (!memo || !letter) throw new Error('two statements went in');
    const attributions: Attribution[] = [
      { ...memo, nestedIn: 1 },
      { ...letter, kind: 'stance' },
    ];
    expect(documentFinding({ ...MODEL, attributions, links })).toBeNull();
  });

  it('says nothing of single statements where the text has no links but a request for money', () => {
    const links = [link(MODEL.text, 'here', 'donation'), { ...link(MODEL.text, 'here', 'donation'), start: 0 }];
    const attributions = markDocuments(MODEL, STATEMENTS, links);
    expect(attributions.map(({ documentLinked }) => documentLinked)).toEqual([undefined, undefined, undefined]);
    expect(documentFinding({ ...MODEL, attributions, links })).toEqual({ kind: 'no-links' });
  });

  it('has nothing to say where every document has a link', () => {
    const links = [link(MODEL.text, 'here'), link(MODEL.text, 'the road is')];
    const attributions = markDocuments(MODEL, STATEMENTS, links);
    expect(documentFinding({ ...MODEL, attributions, links })).toBeNull();
  });
});
