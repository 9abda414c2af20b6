// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import type { CardCallbacks, CardFacts, CardProps } from '../../../components/card/card-props.ts';
import { isStale } from '../../../components/card/card-words.ts';
import { loadOwnGlossary } from '../../../core/glossary/own-glossary.ts';
import type { PlaceMention } from '../../../core/report/page-report.ts';
import {
  INVENTED_GROUP,
  INVENTED_PLACE,
  LOW_GROUP_MENTION,
  UNLISTED_MENTION,
} from '../../../playground/invented-entries.ts';
import { useLocale } from '../../support/locales.ts';

const FACTS: CardFacts = { alsoHere: [], candidates: [], pinned: false, today: '2026-11-22', host: 'courier.example' };

function callbacks() {
  return {
    onClose: vi.fn<CardCallbacks['onClose']>(),
    onPin: vi.fn<CardCallbacks['onPin']>(),
    onNext: vi.fn<CardCallbacks['onNext']>(),
    onPrevious: vi.fn<CardCallbacks['onPrevious']>(),
    onOpenRelated: vi.fn<CardCallbacks['onOpenRelated']>(),
    onCopy: vi.fn<CardCallbacks['onCopy']>(() => Promise.resolve(true)),
  };
}

const PLACE_MENTION: PlaceMention = {
  kind: 'place',
  start: 0,
  end: 8,
  text: 'Ras Amar',
  id: INVENTED_PLACE.id,
  name: INVENTED_PLACE.name,
  listed: true,
  confidence: 'high',
  candidates: [],
  lat: INVENTED_PLACE.lat,
  lon: INVENTED_PLACE.lon,
  country: INVENTED_PLACE.country,
  feature: INVENTED_PLACE.feature,
  disputed: null,
};
const words = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const show = (props: CardProps) => act(() => render(<Card {...props} />, document.body));
const press = (label: string) => {
  const found = [...document.querySelectorAll('button')].find((node) => (node.ariaLabel ?? node.textContent) === label);
  if (!found) throw new Error(`no button ${label}`);
  return act(() => found.click());
};

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
    expect(words()).toContain('Invented Encyclopaedia: Northern Front (not yet checked)');
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

describe('the card of a place', () => {
  it('says where it is, what it is, and who disputes it', async () => {
    await show({ kind: 'place', ...FACTS, ...callbacks(), place: INVENTED_PLACE, mention: null });
    expect(words()).toContain('Canal Governorate, Syria · town');
    expect(words()).toContain('36.1000, 39.2000 · about 24,300 inhabitants');
    expect(words()).toContain('Disputed. Held by the Northern Front since 2021');
    const sentence = [...document.querySelectorAll('[lang="en"]')].find((node) => /since 2021/.test(node.textContent));
    expect(sentence?.getAttribute('dir')).toBe('ltr');
  });

  it('offers maps as links to click, and names the source with its licence', async () => {
    await show({ kind: 'place', ...FACTS, ...callbacks(), place: INVENTED_PLACE, mention: null });
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('geo:36.1000,39.2000');
    expect(links).toContain('https://www.openstreetmap.org/?mlat=36.1000&mlon=39.2000#map=9/36.1000/39.2000');
    expect(words()).toContain('(CC BY 4.0)');
  });
});

describe('a place with namesakes', () => {
  const { name } = INVENTED_PLACE;
  const province = { id: 'province', name, place: { within: ['Syria'], feature: 'admin' } };
  const other = { id: 'other', name: 'Ras Canal', place: { within: ['Sahra'], feature: 'village' } };
  const card = { kind: 'place', ...FACTS, ...callbacks(), place: INVENTED_PLACE, mention: null } as const;

  it('tells the town from the province of the same name', async () => {
    await show({ ...card, candidates: [province] });
    expect(words()).toContain(`Probably ${name} (town); or ${name}, Syria (administrative area)`);
  });

  it('needs no kind where the names differ', async () => {
    await show({ ...card, candidates: [other] });
    expect(words()).toContain(`Probably ${name}; or Ras Canal, Sahra`);
  });
});

describe('the sources of a place', () => {
  const own = { ...INVENTED_PLACE, decimals: 3, source: { name: 'Own table', url: null, licence: 'MIT' } };
  const card = { kind: 'place', ...FACTS, ...callbacks(), mention: null } as const;

  it('are said to be one where there is one, without a link to a map as if that were the source', async () => {
    const position = { from: 'Editors from general reference', second: null };
    await show({ ...card, place: { ...own, position, note: 'No fixed limits.' } });
    expect(words()).toContain('Source: Own table (MIT)');
    expect(words()).toContain('Position from one source: Editors from general reference');
    expect(words()).toContain('No fixed limits.');
    expect(words()).toContain('36.100, 39.200');
    expect(document.querySelectorAll('.card-references a')).toHaveLength(2);
  });

  it('are named with licence and link where the position was held against a second one', async () => {
    const second = { name: 'GeoNames 7 Ras, 0.4 km away', url: 'https://www.geonames.org/7', licence: 'CC BY 4.0' };
    await show({ ...card, place: { ...own, position: { from: 'Editors', second } } });
    expect(words()).toContain('Position: Editors. Checked against GeoNames 7 Ras, 0.4 km away (CC BY 4.0)');
    expect(document.querySelector('a[href="https://www.geonames.org/7"]')).not.toBeNull();
  });
});

describe('a doubtful place without other readings', () => {
  it('says that it is doubtful', async () => {
    const mention = { ...PLACE_MENTION, confidence: 'low' } as const;
    await show({ kind: 'place', ...FACTS, ...callbacks(), place: INVENTED_PLACE, mention });
    expect(words()).toContain('Not certain that the text means this.');
    await show({
      kind: 'place',
      ...FACTS,
      ...callbacks(),
      place: INVENTED_PLACE,
      mention: { ...mention, confidence: 'high' },
    });
    expect(words()).not.toContain('Not certain');
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
