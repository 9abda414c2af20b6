import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../core/attribution/find-attributions.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import type { GroupMention } from '../../../core/report/page-report.ts';
import stored from '../../../models/attribution/english.weights.json';
import { analyseParagraph } from './analyse-paragraph.ts';

const models = readAttributionModels(stored);

/** Analyses paragraphs as a page would hand them in; "the border command" is a side. */
function analyse(...paragraphs: string[]) {
  return analyseNaming([], ...paragraphs);
}

/** The same with groups that a glossary knows: their full names, each with its id. */
function analyseNaming(named: readonly (readonly [string, string])[], ...paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length, tag: 'p' };
    start = block.end + 2;
    return block;
  });
  const resolveSide = (phrase: string) => (/border command/i.test(phrase) ? 'border-command' : null);
  const page = {
    model: { text, blocks },
    mentions: named.flatMap((group) => mentionsOf(text, group)),
    headline: '',
    publisher: null,
    published: null,
    resolveSide,
  };
  const { attributions } = findAttributions({ ...page, lang: 'en' }, models);
  const cut = (segments: readonly (readonly [number, number])[]) =>
    segments.map(([from, to]) => text.slice(from, to)).join(' … ');
  return attributions.map((each) => ({
    ...each,
    source: cut(each.source),
    cue: cut(each.cue),
    content: cut(each.content),
  }));
}

/** Each place where the text has the full name or its initials. */
function mentionsOf(text: string, [name, id]: readonly [string, string]): GroupMention[] {
  const initials = name.replace(/[^A-Z]/g, '');
  return [...text.matchAll(new RegExp(`${name}|\\b${initials}\\b`, 'g'))].map(({ index, 0: words }) => ({
    kind: 'group',
    id,
    name,
    listed: true,
    start: index,
    end: index + words.length,
    text: words,
    confidence: 'high',
    candidates: [],
  }));
}

const GUARD = ['River Guard Force', 'rgf'] as const;
const FRONT = ['Ardan Liberation Front', 'alf'] as const;
const ARMY = ['Belmaran Army', 'bel-army'] as const;

/** What readers saw attributed to the wrong body: the groups named, the text, then name and side of the last source. */
const BODIES: readonly (readonly [readonly (readonly [string, string])[], string, string, string | null])[] = [
  [
    [GUARD, ARMY],
    'The RGF, at war with the Belmaran Army, gave no reply. In a video, the force accused the army of theft.',
    'The RGF',
    'rgf',
  ],
  [
    [GUARD, ARMY],
    'A mast fell on Monday near the post of the River Guard Force. The force blamed the Belmaran Army for the fire.',
    'River Guard Force',
    'rgf',
  ],
  [
    [FRONT, ARMY],
    'The Ardan Liberation Front took the mill from the Belmaran Army on Monday. The group said nine soldiers gave up.',
    'Ardan Liberation Front',
    'alf',
  ],
  [
    [FRONT, ARMY],
    'The Belmaran Army lost the mill to the Ardan Liberation Front. The army said it had moved back.',
    'Belmaran Army',
    'bel-army',
  ],
  [
    [FRONT],
    'Omar Sadiq said 60 people had died. Fighters of the Ardan Liberation Front, who vowed to return, hold two villages.',
    'Fighters of the Ardan Liberation Front',
    'alf',
  ],
  [
    [GUARD],
    'Sources in the River Guard Force said that two men were held near the ford.',
    'Sources in the River Guard Force',
    'rgf',
  ],
];

describe('sources across a page', () => {
  it('a statement goes by the body that made it, also when it is named again', () => {
    const found = analyse(
      'According to a statement by the Northern River Council, the bridge was closed on Monday. The statement said the closure was routine.',
    );
    expect(found.map(({ canonicalSource }) => canonicalSource)).toEqual([
      'Northern River Council',
      'Northern River Council',
    ]);
  });

  it('leads a surname back to the full name', () => {
    const found = analyse('Colonel Daria Novak said the road was open.', 'Novak said two trucks had passed.');
    expect(found.map(({ canonicalSource }) => canonicalSource)).toEqual(['Daria Novak', 'Daria Novak']);
  });

  it('leads "the news agency" back to the one named before, and a medium called by its name to nobody else', () => {
    const found = analyse(
      'Reuters said the ford was open. The news agency said two trucks had passed. The BBC said nobody had passed.',
      'The Guardian said the ford was shut.',
    );
    expect(found.map(({ canonicalSource }) => canonicalSource?.replace(/^The /, ''))).toEqual([
      'Reuters',
      'Reuters',
      'BBC',
      'Guardian',
    ]);
  });

  it('leads "the ministry" back to the ministry named before', () => {
    const found = analyse('The Health Ministry said nine people had died.', 'The ministry said the wards were full.');
    expect(found[1]).toMatchObject({ canonicalSource: found[0]?.canonicalSource, sourceClass: 'official_body' });
  });

  it('keeps the side when a statement speaks for a body', () => {
    const found = analyse(
      'According to the Border Command statement, the pass was closed.',
      'The statement said nobody was hurt.',
    );
    expect(found.map(({ party }) => party)).toEqual(['border-command', 'border-command']);
  });

  it('gives one speaker to two cues', () => {
    const found = analyse('The army said it had taken the hill, adding that the fighting went on.');
    expect(found.map(({ source, cue }) => [source, cue])).toEqual([
      ['The army', 'said'],
      ['The army', 'adding'],
    ]);
  });

  it('leaves "according to" its own source after another speaker', () => {
    const found = analyse(
      'A spokesman declined to say whether planes were in the area, according to the Associated Press.',
    );
    expect(found.map(({ source }) => source)).toEqual(['A spokesman', 'the Associated Press']);
  });

  it('nests the second link of a chain and names it', () => {
    const found = analyse('Reuters, citing TASS, reported that the tanker had sunk off the coast.');
    const outer = found.findIndex(({ source }) => source === 'Reuters');
    expect(found[outer]).toMatchObject({ nestedIn: null, via: 'TASS' });
    expect(found.find(({ source }) => source === 'TASS')?.nestedIn).toBe(outer);
  });

  it('marks denial, silence and names withheld', () => {
    const found = analyse(
      'The militia denied shelling the camp. The navy declined to comment.',
      'An officer, speaking on condition of anonymity, said the order came from above.',
    );
    expect(found.map(({ denial, declined, anonymityCondition }) => [denial, declined, anonymityCondition])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('runs a quotation on to the next paragraph', () => {
    const found = analyse('"We left at night," said Omar Haddad, a baker.', '"The shells followed us to the river."');
    expect(found).toHaveLength(1);
    expect(found[0]?.content).toContain('The shells followed us');
  });

  it.each<readonly [string, readonly string[]]>([
    [
      'The office of the envoy condemned the raid. The police said two men were held.',
      ['The office of the envoy', 'The police'],
    ],
    [
      'Western diplomats said both sides lied. One of them described the front as a swamp.',
      ['Western diplomats', 'Western diplomats'],
    ],
    [
      'Villagers and a border officer said a jet had come. "It was low," said the officer.',
      ['Villagers and a border officer', 'the officer'],
    ],
    ['The head of the Interior Ministry flew home. The ministry said the talks were over.', ['Interior Ministry']],
    [
      'The spokeswoman Ana Petrova denied it. Our correspondent in Osra reports hearing shells. The road is shut, she says.',
      ['Ana Petrova', 'Our correspondent', 'Our correspondent'],
    ],
    [
      'Security sources put the toll at 71. One of the sources said the post had asked for help.',
      ['Security sources', 'Security sources'],
    ],
    [
      "An officer of the guard said they had gone. The junta's spokesman could not be reached.",
      ['An officer of the guard', "The junta's spokesman"],
    ],
    [
      'He was ill. Residents of Osra and a Western diplomat said lorries had come.',
      ['Residents of Osra and a Western diplomat'],
    ],
  ])('goes by the right name: %s', (text, names) => {
    expect(analyse(text).map(({ canonicalSource }) => canonicalSource)).toEqual(names);
  });

  it('takes no verb of reporting for a rumour', () => {
    const text = 'The federal army claims that it killed nine. Claims that a jet fell are unconfirmed.';
    expect(analyseParagraph(text).hedges.map(({ start, end }) => text.slice(start, end))).toEqual([
      'claims',
      'Claims that',
      'are unconfirmed',
    ]);
  });

  it.each(BODIES)('%# %s %s', (named, text, name, side) => {
    const last = analyseNaming(named, text).at(-1);
    expect([last?.canonicalSource, last?.party]).toEqual([name, side]);
  });

  it('names a channel only where it has a name', () => {
    const found = analyse(
      'Two residents told the newspaper that they heard drones.',
      'A trader told Reuters that he had fled.',
    );
    expect(found.map(({ via }) => via)).toEqual([null, 'Reuters']);
  });

  it('begins an agentless report inside another at its own subject', () => {
    const found = analyse('The website HillNet said 1,496 people were feared dead in the advance.');
    expect(found.map(({ cue, content, nestedIn }) => [cue, content, nestedIn])).toEqual([
      ['said', '1,496 people were feared dead in the advance', null],
      ['were feared', '1,496 people … dead in the advance', 0],
    ]);
  });

  it('ends a relative clause where the main clause goes on', () => {
    const [, found] = analyse('Omar Sadiq said 60 had died. Ardan fighters, who vowed to return, hold two villages.');
    expect([found?.source, found?.content]).toEqual(['who', 'to return']);
  });

  it('never calls an agentless report unnamed', () => {
    const found = analyse('The general is believed to have fled. The palace was reportedly burned.');
    expect(found.map(({ source, sourceClass, unnamed }) => [source, sourceClass, unnamed])).toEqual([
      ['', 'none', false],
      ['', 'none', false],
    ]);
  });
});

describe('who stands against a side, or has suffered from it', () => {
  it.each([
    'Anti-Northern Front forces',
    'A spokesman for the victims of the Northern Front',
    'A spokesman for the families of hostages held by the Northern Front',
  ])('%s: does not speak for it', (source) => {
    const [found] = analyseNaming([['Northern Front', 'front']], `${source} said the bridge was mined.`);
    expect([found?.source, found?.party]).toEqual([source, null]);
  });

  it('is unlike who speaks for it', () => {
    const [found] = analyseNaming([['Northern Front', 'front']], 'A spokesman for the Northern Front said no.');
    expect(found?.party).toBe('front');
  });
});
