// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isStale } from '../../../components/card/card-words.ts';
import { loadOwnGlossary } from '../../../core/glossary/own-glossary.ts';
import { INVENTED_GROUP, LOW_GROUP_MENTION, UNLISTED_MENTION } from '../../../playground/invented-entries.ts';
import { callbacks, FACTS, press, show } from '../../support/card-stage.tsx';
import { words } from '../../support/drawn-page.ts';
import { useLocale } from '../../support/locales.ts';

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
});

describe('the card of a group', () => {
  const related = { 'river-council': 'River Council' };

  it('gives native names with their language, and kind, theatre and years', async () => {
    await show({
      kind: 'group',
      ...FACTS,
      ...callbacks(),
      entry: INVENTED_GROUP,
      relatedNames: related,
      mention: null,
    });
    const native = document.querySelector('[lang="ar"]');
    expect([native?.textContent, native?.getAttribute('dir')]).toEqual(['الجبهة الشمالية', 'auto']);
    expect(words()).toContain('armed group alliance · Sahra, Canal District · since 2015');
  });

  it('names the authority and its wording for a listing, and says that the list was checked long ago', async () => {
    await show({
      kind: 'group',
      ...FACTS,
      ...callbacks(),
      entry: INVENTED_GROUP,
      relatedNames: related,
      mention: null,
    });
    expect(words()).toContain('by Ministry of the Interior of Sahra, as “unlawful armed formation” · since 2 Apr 2016');
    expect(words()).toContain('list checked on 30 Nov 2025');
    expect(words()).toContain('Invented Encyclopaedia (not yet checked)');
    expect(document.querySelector('a[aria-label="Invented Encyclopaedia: Northern Front"]')).not.toBeNull();
  });

  it('leads to a related group, and leaves out one that has no entry', async () => {
    const calls = callbacks();
    await show({ kind: 'group', ...FACTS, ...calls, entry: INVENTED_GROUP, relatedNames: related, mention: null });
    await press('River Council');
    expect(calls.onOpenRelated).toHaveBeenCalledWith('river-council');
    expect(words()).not.toContain('east-bank-force');
  });

  it('says "probably" first when the name is ambiguous, and offers the other readings', async () => {
    const calls = callbacks();
    const candidates = [{ id: 'national-front', name: 'National Front' }];
    const props = {
      ...FACTS,
      ...calls,
      candidates,
      entry: INVENTED_GROUP,
      relatedNames: {},
      mention: LOW_GROUP_MENTION,
    };
    await show({ kind: 'group', ...props });
    expect(words()).toContain('Probably Northern Front; or National Front');
    await press('National Front');
    expect(calls.onOpenRelated).toHaveBeenCalledWith('national-front');
  });

  it('walks on, is pinned and closed', async () => {
    const calls = callbacks();
    const props = { ...FACTS, ...calls, entry: INVENTED_GROUP, relatedNames: {}, mention: LOW_GROUP_MENTION };
    await show({ kind: 'group', ...props });
    await press('Next mention');
    await press('Keep open');
    await press('Close');
    expect([calls.onNext.mock.calls.length, calls.onPin.mock.calls, calls.onClose.mock.calls.length]).toEqual([
      1,
      [[true]],
      1,
    ]);
  });

  it('prepares a correction that names the entry and the host, nothing else', async () => {
    const calls = callbacks();
    await show({ kind: 'group', ...FACTS, ...calls, entry: INVENTED_GROUP, relatedNames: {}, mention: null });
    await press('Report a mistake');
    expect(calls.onCopy).toHaveBeenCalledWith(
      'Newsgloss, correction for “Northern Front” (northern-front), seen on courier.example:',
    );
  });

  it('is a dialog on a page and plain text in the glossary', async () => {
    const props = { ...FACTS, ...callbacks(), entry: INVENTED_GROUP, relatedNames: {}, mention: null } as const;
    await show({ kind: 'group', ...props });
    expect(document.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe('Armed group: Northern Front');
    await show({ kind: 'group', ...props, surface: 'page' });
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(words()).toContain('Invented Encyclopaedia: Northern Front (not yet checked)');
  });
});

describe('the card of an entry of the reader’s own', () => {
  const [river] = loadOwnGlossary([
    { name: 'River Guard', aliases: [], kind: null, theatre: 'Sahra', note: 'Holds the bank.', link: null },
  ]).entries;

  it('is marked as such and claims nothing that the reader did not write', async () => {
    if (river === undefined) throw new Error('no entry');
    await show({ kind: 'group', ...FACTS, ...callbacks(), entry: river, relatedNames: {}, mention: null });
    expect(words()).toContain('Your own entry');
    expect(words()).toContain('Holds the bank.');
    expect(document.querySelector('.meta')?.textContent).toBe('Sahra');
    expect(words()).not.toContain('Lists by authorities');
    expect(words()).not.toContain('Report a mistake');
  });
});

describe('the card of a name that is in no glossary', () => {
  it('says so, and links only what the text links', async () => {
    const calls = callbacks();
    const parent = { id: 'northern-front', name: 'Northern Front' };
    await show({ kind: 'unlisted', ...FACTS, ...calls, mention: UNLISTED_MENTION, parent });
    expect(words()).toContain('Not in the glossary.');
    expect(words()).toContain('The text says it belongs to Northern Front.');
    await press('Northern Front');
    expect(calls.onOpenRelated).toHaveBeenCalledWith('northern-front');
  });
});

describe('when a list counts as checked long ago', () => {
  it.each([
    ['2026-05-22', '2026-11-22', false],
    ['2026-05-21', '2026-11-22', true],
    ['2025-12-01', '2026-06-01', false],
  ])('checked %s, read %s: %s', (checked, today, expected) => {
    expect(isStale(checked, today)).toBe(expected);
  });
});

describe('a card with much to say', () => {
  const relations = Array.from({ length: 7 }, (_none, index) => ({
    type: 'ally-of' as const,
    target: `ally-${index}`,
  }));
  const names = Object.fromEntries(relations.map(({ target }) => [target, `Ally ${target.slice(5)}`]));
  const [designation] = INVENTED_GROUP.designations ?? [];
  const entry = {
    ...INVENTED_GROUP,
    relations,
    designations: designation
      ? Array.from({ length: 4 }, (_none, year) => ({ ...designation, since: `201${year}` }))
      : [],
  };

  it('keeps the references in sight and opens the rest with one key', async () => {
    await show({ kind: 'group', ...FACTS, ...callbacks(), entry, relatedNames: names, mention: null });
    expect(document.querySelectorAll('.related')).toHaveLength(2);
    expect(document.querySelectorAll('.designation')).toHaveLength(1);
    expect(words()).toContain('Canal Yearbook');
    await press('More');
    expect(document.querySelectorAll('.related')).toHaveLength(7);
    expect(document.querySelectorAll('.designation')).toHaveLength(4);
    expect([...document.querySelectorAll('button')].some((node) => node.textContent === 'More')).toBe(false);
  });

  it('shows an opponent before a second ally', async () => {
    const mixed = [...relations, { type: 'opponent-of' as const, target: 'foe' }];
    const props = { ...FACTS, ...callbacks(), entry: { ...entry, relations: mixed }, mention: null };
    await show({ kind: 'group', ...props, relatedNames: { ...names, foe: 'East Bank Force' } });
    const shown = [...document.querySelectorAll('.related')].map((node) => node.textContent);
    expect(shown).toEqual(['Ally 0', 'East Bank Force']);
  });

  it('has the way back to the entry the reader came from', async () => {
    const onBack = vi.fn();
    await show({
      kind: 'group',
      ...FACTS,
      ...callbacks(),
      onBack,
      cameFrom: 'River Council',
      entry,
      relatedNames: names,
      mention: null,
    });
    await press('Back to River Council');
    expect(onBack).toHaveBeenCalledOnce();
  });
});
