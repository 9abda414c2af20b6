import { describe, expect, it } from 'vitest';
import {
  mergeOwnEntries,
  type OwnEntries,
  putOwnEntry,
  removeOwnEntry,
  undoOwnChange,
} from '../../../core/glossary/edit-own.ts';
import { addQuery, formInAddress } from '../../../core/glossary/own-address.ts';
import type { OwnEntry } from '../../../core/glossary/own-glossary.ts';
import { pageOfMenu } from '../../../extension/menu-pages.ts';

const entry = (name: string, note = ''): OwnEntry => ({
  name,
  aliases: [],
  kind: null,
  theatre: null,
  note,
  link: null,
});
const raw = (name: string, note = '') => ({ name, aliases: [], kind: '', theatre: '', note, link: '' });
const STORED: OwnEntries = [entry('River Guard'), entry('Hill Watch')];
const names = (entries: OwnEntries) => entries.map(({ name }) => name);

describe('a change', () => {
  it('of a name keeps the place of the entry', () => {
    const edit = putOwnEntry(STORED, raw('River Guards'), 'River Guard');
    expect(edit.kind === 'edited' && names(edit.entries)).toEqual(['River Guards', 'Hill Watch']);
  });

  it('to the name of another entry is refused', () => {
    expect(putOwnEntry(STORED, raw('hill watch'), 'River Guard')).toEqual({
      kind: 'refused',
      faults: [{ code: 'name-taken', values: ['hill watch'] }],
    });
  });

  it('of an entry that another page has deleted meanwhile adds it again', () => {
    const edit = putOwnEntry([entry('Hill Watch')], raw('River Guard', 'x'), 'River Guard');
    expect(edit.kind === 'edited' && names(edit.entries)).toEqual(['Hill Watch', 'River Guard']);
  });
});

describe('taking back', () => {
  it('a deletion leaves alone what another page added since', () => {
    const after = removeOwnEntry(STORED, 'River Guard');
    const now = [...after, entry('Lake Patrol')];
    expect(names(undoOwnChange(now, STORED, after))).toEqual(['Hill Watch', 'Lake Patrol', 'River Guard']);
  });

  it('an import brings back what it replaced and takes out what it added', () => {
    const { entries, replaced } = mergeOwnEntries(STORED, [entry('river guard', 'new'), entry('Lake Patrol')]);
    expect([names(entries), replaced]).toEqual([['river guard', 'Hill Watch', 'Lake Patrol'], 1]);
    expect(undoOwnChange(entries, STORED, entries)).toEqual(STORED);
  });
});

describe('what is selected becomes a name', () => {
  it.each([
    ['River Guard', 'River Guard'],
    ['  “River\n  Guard,” ', 'River Guard'],
    ["River Guard's", 'River Guard'],
    ['River Guard (RG)', 'River Guard (RG)'],
    ['(RG)', 'RG'],
    ['River Guard.', 'River Guard'],
    ['', ''],
    ['حرس النهر', 'حرس النهر'],
  ])('%j: %j', (selection, name) => expect(addQuery(selection).add).toBe(name));

  it('and the menu opens the form with it, or the glossary', () => {
    expect(pageOfMenu('add-own', ' River Guard, ')).toEqual({ page: 'own', query: { add: 'River Guard' } });
    expect(pageOfMenu('look-up', ' River Guard ')).toEqual({ page: 'glossary', query: { search: 'River Guard' } });
    expect(pageOfMenu('site-off', 'River Guard')).toBeNull();
  });

  it('and comes out of the address as it went in', () => {
    const query = new URLSearchParams(addQuery('Guard & Co. = 100 % “River”+حرس')).toString();
    expect(formInAddress(`?${query}`)).toEqual({ kind: 'add', name: 'Guard & Co. = 100 % “River”+حرس' });
  });

  it.each([
    ['?add', { kind: 'add', name: '' }],
    ['?tab=3&add=RG', { kind: 'add', name: 'RG' }],
    ['?add=%E0%A4%A', { kind: 'add', name: '' }],
    ['', { kind: 'none' }],
    ['?address=x', { kind: 'none' }],
  ])('the address %j', (search, form) => expect(formInAddress(search)).toEqual(form));
});
