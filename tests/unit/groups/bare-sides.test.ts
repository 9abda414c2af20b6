/** Whose "the army" and "the rebels" are in a text, by the project's glossary; no event in these lines is real. */
import { describe, expect, it } from 'vitest';
import { loadGroupGlossary } from '../../../core/glossary/group-glossary.ts';
import { bareSides } from '../../../core/mention/groups/bare-sides.ts';
import { leadersIn } from '../../../core/mention/groups/leaders.ts';
import type { GroupMention } from '../../../core/report/page-report.ts';
import { compileGroups } from '../../../glossary/compile-groups.ts';

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
    ["Nkunda's spokesman", 'GOMA, May 3 - Nkunda left.', ['cndp'], 'cndp'],
  ])('%s in "%s"', (phrase, text, ids, side) => {
    expect(sideOf(phrase, text, ids)).toBe(side);
  });

  it.each([
    ['a dateline abroad', 'The army', 'NAIROBI, May 3 - Rwandan officials said the road to Kigali was open.', []],
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

describe('leadersIn', () => {
  it('reads one person with a first name, never the members of another group', () => {
    const names = leadersIn(glossary).map(({ name }) => name.join(' '));
    expect(names).toContain('Laurent Nkunda');
    expect(names.filter((name) => /\b(?:Army|Front|Party|Movement)\b/.test(name))).toEqual([]);
  });

  it.each([
    ['whom another state says it obeys', 'cartel-de-los-soles'],
    ['whose enemies formed it', 'los-pepes'],
  ])('takes no one for a leader %s', (_, id) => {
    expect(glossary.entry(id)).not.toBeNull();
    expect(leadersIn(glossary).filter((leader) => leader.id === id)).toEqual([]);
  });
});
