// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { AboutData } from '../../../components/about/AboutData.tsx';
import { DATA_SOURCES } from '../../../core/glossary/data-sources.ts';
import { LEARNT_FROM } from '../../../core/glossary/learnt-from.ts';
import { useLocale } from '../../support/locales.ts';

const FACTS = {
  version: '1.2.3',
  counts: { groups: 3, places: 4, outlets: 5 },
  references: { groups: 1234, checked: 1200, statements: 77 },
  languages: ['en'],
  compiled: null,
  sources: [...DATA_SOURCES, ...LEARNT_FROM],
};

const words = () => document.body.textContent ?? '';
const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
  render(<AboutData facts={FACTS} />, document.body);
});

describe('the page about the data', () => {
  it.each(['Groups', 'Places', 'Outlets', 'Map', 'Rules and models'])('names where this comes from: %s', (use) => {
    const uses = [...document.querySelectorAll('tbody td:nth-of-type(1)')].map((cell) => cell.textContent);
    expect(uses).toContain(use);
  });

  it('says how much is referenced, how much of it was checked, and which languages have rules', () => {
    expect(words()).toContain('References of the groups: 1,234; of these, opened and found to say it: 1,200.');
    expect(words()).toContain('each with its issuer and a link: 77.');
    expect(words()).toContain('Languages with rules for sourcing: English.');
  });

  it('says where a licence is not known or words are quoted', () => {
    expect(rows().find((row) => row.startsWith('PolNeAR'))).toContain('none stated');
    expect(rows().find((row) => row.startsWith('State Media Monitor'))).toContain('quoted, with a link');
  });

  it('names no language in a code', () => {
    useLocale('de');
    render(null, document.body);
    render(<AboutData facts={FACTS} />, document.body);
    expect(words()).toContain('Sprachen mit Regeln für Quellen: Englisch.');
  });
});
