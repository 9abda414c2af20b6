/** Whose "the army" and "the rebels" are in a text, by the project's glossary; no event in these lines is real. */
import { describe, expect, it } from 'vitest';
import { loadGroupGlossary } from '../../../core/glossary/group-glossary.ts';
import { bareSides } from '../../../core/mention/groups/bare-sides.ts';
import { leadersIn } from '../../../core/mention/groups/leaders.ts';
import type { GroupMention } from '../../../core/report/page-report.ts';
import { compileGroups } from '../../../glossary/compile-groups.ts';
import { glossaryOf, group, mentionsIn } from '../../support/group-fixtures.ts';

const glossary = loadGroupGlossary(await compileGroups());

const mention = (id: string): GroupMention => ({
  kind: 'group',
  id,
  name: glossary.entry(id)?.name ?? '',
  listed: true,
  start: 0,
  end: 1,
  text: id,
  confidence: 'high',
  candidates: [],
});

function sideOf(phrase: string, text: string, ids: readonly string[] = [], fighting: readonly string[] = []) {
  const fights = (force: string) => fighting.includes(force);
  return bareSides({ text, mentions: ids.map(mention), glossary, published: '2008-05-03', fights })(phrase);
}

describe('bareSides', () => {
  it.each([
    ['The army', 'BOGOTA, Colombia, May 3 - The FARC attacked.', ['farc'], 'colombian-armed-forces'],
    ['A military spokesman', 'COLOMBO, May 3 - Shells fell.', [], 'sri-lanka-armed-forces'],
    ['Defence Minister Ilya Soren', 'BOGOTA, Colombia, May 3 - Shells fell.', ['farc'], 'colombian-armed-forces'],
    ['Guerrilla commanders', 'BOGOTA, Colombia, May 3 - Shells fell.', ['farc'], 'farc'],
    ['Separatist officials', 'KYIV, Ukraine, May 3 - Shells fell.', ['dpr-forces'], 'dpr-forces'],
    ['the rebels', 'GOMA, May 3 - Shells fell.', ['m23'], 'm23'],
    ['General Laurent Nkunda', 'GOMA, May 3 - General Laurent Nkunda said he would return.', [], 'cndp'],
    ['The army', 'TRIPOLI, Lebanon, May 3 - Shells fell.', [], 'lebanese-armed-forces'],
    ['The army', 'KURSK, Russia, May 3 - Shells fell.', [], 'russian-armed-forces'],
    ['The army', 'GAZA CITY, May 3 - Shells fell. Palestinian medics left.', [], 'idf'],
    ["Nkunda's spokesman", 'GOMA, May 3 - Nkunda left.', ['cndp'], 'cndp'],
  ])('%s in "%s"', (phrase, text, ids, side) => {
    expect(sideOf(phrase, text, ids)).toBe(side);
  });

  it.each([
    ['a dateline abroad', 'The army', 'NAIROBI, May 3 - Rwandan officials said the road to Kigali was open.', []],
    ['a town of two countries, one without a force', 'The army', "TRIPOLI (Newsline) - Libya's government fell.", []],
    ['a town of two countries, nothing else said', 'Military officials', 'TRIPOLI, May 3 - Shells fell.', []],
    ['a country without a force', 'The army', 'TRIPOLI, Libya, May 3 - Shells fell.', []],
    ['a dateline next door', 'The army', 'CAIRO, May 3 - Shells fell in Libya. Libyan officials left.', []],
    ['rebels of whom no entry speaks', 'the separatists', 'GOMA, May 3 - Shells fell.', ['m23']],
    ['of two groups', 'the rebels', 'GOMA, May 3 - Shells fell.', ['m23', 'cndp']],
    ['who studies armies', 'A military analyst', 'COLOMBO, May 3 - Shells fell.', []],
    ['who fights the army', 'A rebel army spokesman', 'COLOMBO, May 3 - Shells fell.', []],
    ['a namesake', 'Ilya Nkunda, a farmer,', 'GOMA, May 3 - The CNDP left. Ilya Nkunda stayed.', ['cndp']],
    ['another nation', 'An Indian army officer', 'COLOMBO, May 3 - Shells fell.', []],
  ])('guesses nothing of %s', (_, phrase, text, ids) => {
    expect(sideOf(phrase, text, ids)).toBeNull();
  });

  it('has a government speak for a side only where its forces fight', () => {
    const text = 'COLOMBO, May 3 - Shells fell.';
    expect(sideOf('Government forces', text)).toBeNull();
    expect(sideOf('Government forces', text, [], ['sri-lanka-armed-forces'])).toBe('sri-lanka-armed-forces');
  });
});

/** A small world: two states at war with each other and with their own rebels. No such bodies exist. */
const world = glossaryOf([
  group('chad | Chadian Armed Forces | Chad | Chadian army', 'state-armed-force'),
  group('mali | Malian Armed Forces | Mali | Malian army', 'state-armed-force'),
  { ...group('chad-guard | Lake Guard | Chad |', 'state-unit'), relations: [{ type: 'part-of', target: 'chad' }] },
  { ...group('river-band | River Band | Mali |', 'state-unit'), relations: [{ type: 'part-of', target: 'lions' }] },
  group('shield | Shield Mission | Chad |', 'coalition'),
  { ...group('lions | Lions of the Lake | Chad |'), leaders: ['Anton Belov'], summary: 'A rebel group.' },
  {
    ...group('reeds | Reed Front | Mali |'),
    leaders: ['Ilya Soren'],
    active: { from: 2001, to: 2009 },
    relations: [{ type: 'opponent-of', target: 'mali' }],
  },
  {
    ...group('dunes | Dune Column | Mali |'),
    summary: 'A column of riders.',
    relations: [{ type: 'ally-of', target: 'mali' }],
  },
  { ...group('hills | Hill Union | Chad |'), summary: 'A separatist union.', leaders: ['Pavel Orlo'] },
  { ...group('town-police | Lake Police | Chad |', 'police-paramilitary'), summary: 'A force against rebels.' },
]);

/** Whose the bracketed words of a text are, in that world; bodies are those the text names. */
function sideInWorld(marked: string, fighting: readonly string[] = [], published: string | null = '2008-05-03') {
  const [, phrase = ''] = /\[\[([^\]]+)\]\]/.exec(marked) ?? [];
  const text = marked.replace(/\[\[|\]\]/g, '');
  const mentions = mentionsIn(text, { glossary: world });
  return bareSides({ text, mentions, glossary: world, published, fights: (force) => fighting.includes(force) })(phrase);
}

describe('whose army a text means', () => {
  it.each([
    ['N’DJAMENA, May 3 - [[The army]] left the town.', 'chad'],
    ['N’DJAMENA, Chad, May 3 - [[The army]] left the town.', 'chad'],
    ['The Lake Guard left. [[The army]] denied it.', 'chad'],
    ['The Lake Guard and the Malian army met. [[The army]] denied it.', null],
    ['The River Band left. [[The army]] denied it.', null],
    ['BAMAKO, May 3 - The Lake Guard came to Mali. [[The army]] denied it.', null],
    ['BAMAKO, May 3 - The Reed Front attacked Chad and Chad again. [[The army]] denied it.', 'mali'],
    ['BAMAKO, May 3 - Chad and only Chad, said Chad. [[The army]] denied it.', null],
    ['BAMAKO, May 3 - Chadian and Malian envoys met. [[The army]] denied it.', 'mali'],
    ['Bamako - [[The army]] denied it.', null],
    ['BAMAKO and N’DJAMENA, May 3 - [[The army]] denied it.', null],
    ['N’DJAMENA, May 3 - The Malian army came. [[Colonel Ivo Lund of the air force]] denied it.', null],
    ['N’DJAMENA, May 3 - The Malian army came. [[the army]] denied it.', null],
    ['N’DJAMENA, May 3 - Shells fell. [[Colonel Ivo Lund of the air force]] denied it.', 'chad'],
    ['N’DJAMENA, May 3 - Shells fell. [[a former army officer]] denied it.', null],
    ['N’DJAMENA, May 3 - Shells fell. [[a Malian army officer]] denied it.', null],
    ['N’DJAMENA, May 3 - Shells fell. [[an army officer in Mali]] denied it.', null],
    ['N’DJAMENA, May 3 - Shells fell. [[a farmer]] denied it.', null],
    ['Shells fell. [[The army]] denied it.', null],
  ])('%s', (text, side) => expect(sideInWorld(text)).toBe(side));

  it.each([
    ['A Chadian camp was shelled. [[The army]] denied it.', ['chad'], 'chad'],
    ['Chadian and Malian camps were shelled. [[The army]] denied it.', ['chad', 'mali'], null],
    ['Chadian and Malian camps were shelled. [[The army]] denied it.', ['mali'], 'mali'],
    ['Camps near Bamako were shelled. [[The army]] denied it.', ['mali'], 'mali'],
    ['N’DJAMENA, May 3 - Malian camps were shelled. [[The army]] denied it.', ['mali'], null],
    ['N’DJAMENA, May 3 - Chadian and Malian camps were shelled. [[The army]] denied it.', ['chad', 'mali'], 'chad'],
    [
      'N’DJAMENA, May 3 - Chadian and Malian camps were shelled. [[General Ivo Lund, army chief]] denied it.',
      ['chad', 'mali'],
      null,
    ],
    [
      'N’DJAMENA, May 3 - Chadian and Malian camps were shelled. [[Ivo Lund, a spokesman for the army]] denied it.',
      ['chad', 'mali'],
      'chad',
    ],
    ['The Lake Guard and the Malian army met. [[Government troops]] left.', ['chad', 'mali'], null],
    ['N’DJAMENA, May 3 - Shells fell. [[Government troops]] left.', ['chad'], 'chad'],
    ['N’DJAMENA, May 3 - Shells fell. [[a market trader]] left.', ['chad'], null],
    ['N’DJAMENA, May 3 - Chad and Mali fought. [[Government spokesman Ivo Lund]] spoke.', ['chad', 'mali'], null],
    ['N’DJAMENA, May 3 - Chad and Mali fought. [[The government]] spoke.', ['chad', 'mali'], 'chad'],
  ])('%s (fighting: %s)', (text, fighting, side) => expect(sideInWorld(text, fighting)).toBe(side));
});

describe('whose rebels a text means', () => {
  it.each([
    ['The Lions of the Lake left. [[The rebels]] denied it.', 'lions'],
    ['The Lions of the Lake and the Lake Police left. [[The rebels]] denied it.', 'lions'],
    ['The Lions of the Lake and the Hill Union left. [[The separatists]] denied it.', 'hills'],
    ['BAMAKO, May 3 - The Reed Front left. [[The rebels]] denied it.', 'reeds'],
    ['BAMAKO, May 3 - The Dune Column left. [[The rebels]] denied it.', null],
    ['BAMAKO, May 3 - The Dune Column and the Reed Front left. [[The rebels]] denied it.', null],
    ['N’DJAMENA, May 3 - The Reed Front left for Chad. [[The rebels]] denied it.', null],
    ['BAMAKO, May 3 - The Hill Union left. [[The rebels]] denied it.', null],
    ['The Reed Front left. [[The rebels]] denied it.', null],
    ['The Lions of the Lake left. [[Malian rebels]] denied it.', null],
    ['The Lions of the Lake left. [[former rebels]] denied it.', null],
    ['The Lions of the Lake left. [[a UN envoy to the rebels]] denied it.', null],
    ['The Lions of the Lake left. [[a U.N. envoy to the rebels]] denied it.', null],
    ['The Shield Mission left. [[Coalition forces]] denied it.', 'shield'],
    ['The Lions of the Lake left. [[Coalition forces]] denied it.', null],
    ['The Shield Mission and the Lions of the Lake left. [[Coalition forces]] denied it.', 'shield'],
  ])('%s', (text, side) => expect(sideInWorld(text)).toBe(side));
});

describe('whose a leader’s words are', () => {
  it.each([
    ['[[Belov]] spoke for the Lions of the Lake.', '2008', 'lions'],
    ['[[Belov]] spoke.', '2008', null],
    ['Anton Belov came. [[General Belov]] spoke.', '2008', 'lions'],
    ['Anton Belov came. [[Belov’s men]] left.', '2008', 'lions'],
    ['Anton Belov came with Ilya Belov. [[Ilya Belov]] left.', '2008', null],
    ['Anton Belov came. [[former Belov men]] left.', '2008', null],
    ['Anton Belov came. [[a farmer]] left.', '2008', null],
    ['Anton Belov met Ilya Soren. [[Belov and Soren]] left.', '2008', null],
    ['Anton Belov came.  [[ex-aide of Belov]] left.', null, null],
    ['Anton Belov came. [[Belov]] spoke.', null, null],
    ['Ilya Soren came. [[Soren]] spoke.', '2001', 'reeds'],
    ['Ilya Soren came. [[Soren]] spoke.', '2009', 'reeds'],
    ['Ilya Soren came. [[Soren]] spoke.', '2000', null],
    ['Ilya Soren came. [[Soren]] spoke.', '2010', null],
    ['The Hill Union came. [[Pavel Orlo]] spoke.', '2010', 'hills'],
    ['The Reed Front came. [[Orlo]] spoke.', '2008', null],
    ['The Hill Union and the Reed Front came. [[Orlo]] spoke.', '2010', 'hills'],
  ])('%s (%s)', (text, published, side) => expect(sideInWorld(text, [], published)).toBe(side));
});

describe('leadersIn', () => {
  it('takes a name apart without its accents', () => {
    const lions = { ...group('lions | Lions of the Lake | Chad |'), leaders: ['Antón al-Belov', 'Ilya Soren'] };
    expect(leadersIn(glossaryOf([lions]))).toEqual([
      { name: ['Anton', 'al-Belov'], id: 'lions' },
      { name: ['Ilya', 'Soren'], id: 'lions' },
    ]);
  });

  it.each([
    ['whom another state says it obeys', 'cartel-de-los-soles'],
    ['whose enemies formed it', 'los-pepes'],
  ])('takes no one for a leader %s', (_, id) => {
    expect(glossary.entry(id)).not.toBeNull();
    expect(leadersIn(glossary).filter((leader) => leader.id === id)).toEqual([]);
  });
});
