import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexOutlets, loadOutlets } from '../../../core/provenance/outlet-glossary.ts';
import { compileOutlets, readOutlets } from '../../../glossary/outlets/compile.ts';
import { datesAhead, ownReferenceLine, withOwnReference } from '../../../glossary/outlets/own-references.ts';
import { findClashes, validateOutlets } from '../../../glossary/outlets/validate.ts';

const FACT = {
  statement: 'Owned by a foundation.',
  issuer: 'Register of Companies',
  date: '2021-04-15',
  url: 'https://register.example/1',
};
const ENTRY = {
  id: 'north-post',
  name: 'North Post',
  hosts: ['northpost.example'],
  country: 'GB',
  kind: 'site',
  facts: [FACT],
  reviewed: '2026-11-22',
};
const faultsOf = (change: object) => validateOutlets([{ ...ENTRY, ...change }], 'x.json').faults;

describe('an outlet entry is refused when it', () => {
  it.each([
    ['lacks an issuer', { facts: [{ ...FACT, issuer: '' }] }],
    ['has a fact dated by month only', { facts: [{ ...FACT, date: '2021-04' }] }],
    ['has a day that does not exist', { facts: [{ ...FACT, date: '2021-02-30' }] }],
    ['has a bare label for a statement', { facts: [{ ...FACT, statement: 'State media.' }] }],
    ['uses a loaded word in our voice', { facts: [{ ...FACT, statement: 'A propaganda outlet of the ministry.' }] }],
    ['rests on a whole repository', { facts: [{ ...FACT, url: 'https://github.com/a-list/of-outlets' }] }],
    ['has no facts', { facts: [] }],
    ['has a host with www.', { hosts: ['www.northpost.example'] }],
    ['has an unknown field', { score: 3 }],
  ])('%s', (_, change) => {
    expect(faultsOf(change)).toHaveLength(1);
  });

  it('a loaded word inside quotation marks is the issuer’s own', () => {
    expect(faultsOf({ facts: [{ ...FACT, statement: 'Described in the report as a “propaganda outlet”.' }] })).toEqual(
      [],
    );
  });

  it('two entries may not claim one host or name', () => {
    const { entries } = validateOutlets([ENTRY, { ...ENTRY, id: 'other' }], 'x.json');
    expect(findClashes(entries)).toEqual([
      'host northpost.example is claimed by north-post and other',
      'name northpost is claimed by north-post and other',
    ]);
  });
});

describe('an outlet rests on a reference of its own', () => {
  const matrix = 'https://github.com/ASD-at-GMF/state-media-profiles/blob/HEAD/State_Media_Matrix.csv';
  const entriesOf = (facts: object[]) => validateOutlets([{ ...ENTRY, facts }], 'x.json').entries;

  it('not while the State Media Matrix is all that it cites', () => {
    expect(withOwnReference(entriesOf([{ ...FACT, url: matrix }]))).toEqual([]);
    expect(ownReferenceLine(entriesOf([{ ...FACT, url: matrix }]))).toContain('0 of 1');
  });

  it('as soon as one fact cites something else', () => {
    expect(withOwnReference(entriesOf([{ ...FACT, url: matrix }, FACT]))).toHaveLength(1);
  });

  it('and a fact or a reading after today is a problem', () => {
    expect(datesAhead(entriesOf([FACT]), '2026-11-22')).toEqual([]);
    expect(datesAhead(entriesOf([FACT]), '2020-01-01').map(({ message }) => message)).toEqual([
      'dated 2021-04-15, after today',
      'dated 2026-11-22, after today',
    ]);
  });
});

describe('the compiled glossary', () => {
  it('gives 300 outlets a reference of their own', async () => {
    expect(withOwnReference(await readOutlets()).length).toBeGreaterThanOrEqual(300);
  });

  it('is the same text every time and loads again', async () => {
    const [first, second] = [await compileOutlets(), await compileOutlets()];
    expect(first).toBe(second);
    expect(loadOutlets(first).byHost('https://www.southfront.org/a')?.name).toBe('South Front');
  });

  it('the documentation counts it', async () => {
    const docs = await readFile(join(import.meta.dirname, '../../../docs/data.md'), 'utf8');
    const entries = await readOutlets();
    expect(docs).toContain(`outlets, ${entries.length} entries`);
    expect(docs).toContain(`${withOwnReference(entries).length} rest on a reference`);
  });

  it('a broken file loads as an empty glossary', () => {
    expect(loadOutlets('{"oops"').byName('South Front')).toBeNull();
  });

  it('finds an outlet by section host and by any spelling of its name', async () => {
    const outlets = indexOutlets(await readOutlets());
    expect(outlets.byHost('https://maps.southfront.org/1')?.id).toBe('south-front');
    expect(outlets.byName('SouthFront')?.id).toBe('south-front');
    expect(outlets.byHost('https://notsouthfront.example/')).toBeNull();
  });

  it.each([
    ['https://t.me/rybar', 'rybar'],
    ['https://t.me/s/rybar?before=70', 'rybar'],
    ['https://T.me/Rybar/71', 'rybar'],
    ['https://telegram.me/rybar', 'rybar'],
    ['https://rybar.t.me/71', 'rybar'],
    ['https://web.telegram.org/#@rybar', 'rybar'],
    ['https://web.telegram.org/k/#@rybar', 'rybar'],
    ['https://t.me/tass_agency/1', 'tass'],
    ['https://web.telegram.org/k/', undefined],
    ['https://t.me/rybar_in_english', undefined],
    ['https://t.me/', undefined],
    ['https://t.me/s/', undefined],
  ])('a channel is a part of its network: %s', async (url, id) => {
    expect(indexOutlets(await readOutlets()).byHost(url)?.id).toBe(id);
  });

  it('an entry may hold a part of a site, and the site another', () => {
    const { entries } = validateOutlets(
      [
        { ...ENTRY, hosts: ['northpost.example/valley'] },
        { ...ENTRY, id: 'south', name: 'South', hosts: ['northpost.example'] },
      ],
      'x.json',
    );
    const outlets = indexOutlets(entries);
    expect(outlets.byHost('https://www.northpost.example/Valley/1')?.id).toBe('north-post');
    expect(outlets.byHost('https://www.northpost.example/hill/1')?.id).toBe('south');
  });

  it('holds outlets of many countries, each with dated facts', async () => {
    const entries = await readOutlets();
    expect(entries.length).toBeGreaterThanOrEqual(350);
    expect(new Set(entries.map(({ country }) => country)).size).toBeGreaterThanOrEqual(60);
  });

  // The lists are those of the regulations; one entry may stand for several services of a house, as for RT's.
  it.each([
    ['2022/350', 'rt sputnik'],
    ['2022/879', 'rossiya-24 rtr-planeta tv-centre-international'],
    ['2022/2474', 'channel-one-russia ntv-russia ren-tv rossiya-1'],
    ['2023/427', 'rt sputnik'],
    ['2023/1214', 'katehon new-eastern-outlook oriental-review rt tsargrad'],
    ['2024/1428', 'izvestia ria-novosti rossiyskaya-gazeta voice-of-europe'],
    ['2025/395', 'eadaily lenta news-front rubaltic south-front strategic-culture-foundation zvezda'],
  ])('gives every outlet that Regulation (EU) %s added to Annex XV, and no other', async (number, ids) => {
    const added = (await readOutlets()).filter(({ facts }) =>
      facts.some(({ url }) => url === `https://eur-lex.europa.eu/eli/reg/${number}/oj`),
    );
    expect(added.map(({ id }) => id)).toEqual(ids.split(' '));
  });

  it('cites every broadcasting ban by the regulation that its sentence numbers', async () => {
    const bans = (await readOutlets()).flatMap(({ facts }) => facts).filter((fact) => /Annex XV/.test(fact.statement));
    const numbers = bans.map(({ statement }) => /Regulation \(EU\) (20\d\d\/\d+)/.exec(statement)?.[1] ?? 'none');
    expect(new Set(numbers).size).toBe(7);
    expect(bans.map(({ url }) => url)).toEqual(
      numbers.map((number) => `https://eur-lex.europa.eu/eli/reg/${number}/oj`),
    );
  });

  it('says of public broadcasters that they are editorially independent, by whose account', async () => {
    const outlets = indexOutlets(await readOutlets());
    for (const name of ['BBC', 'Deutsche Welle', 'France 24', 'Voice of America', 'Kan', 'Suspilne', 'NPR']) {
      const statements =
        outlets
          .byName(name)
          ?.facts.map(({ statement }) => statement)
          .join(' ') ?? '';
      expect(statements, name).toMatch(/independen/);
    }
  });

  it('dates South Front by regulation, designation and report', async () => {
    const facts = indexOutlets(await readOutlets()).byName('South Front')?.facts ?? [];
    expect(facts.map(({ date }) => date)).toEqual(expect.arrayContaining(['2020-08-05', '2021-04-15', '2025-02-24']));
  });
});
