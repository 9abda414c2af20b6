import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS, indexOutlets } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const endingIn = (tail: string, parts: Parameters<typeof articleOf>[0] = {}) =>
  findProvenance(articleOf({ ...parts, paragraphs: ['The road is closed.', 'Nobody was hurt.', tail] }), EMPTY_OUTLETS);

describe('who else worked on a text is quoted', () => {
  it.each([
    ['(Reporting by Ana Lima in Port Said and Jo Park; Editing by Ola Berg)', ['Ana Lima', 'Jo Park'], null],
    ['Reporting by James Okot; Editing by Mary Deng', ['James Okot'], null],
    ['Additional reporting by Mia Cole.', [], null],
    ['With additional reporting by Lidia Vance.', [], null],
    ['Associated Press writers Omar Diop in Dakar and Lena Holm in Oslo contributed to this report.', [], 'AP'],
    ['Rana Silva contributed to this story.', [], null],
    ['Translated from the Russian by Anna Weiss.', [], null],
    ['Translated by Anna Weiss', [], null],
    ['With reporting by AFP and Reuters.', [], 'AFP'],
    ["With reporting by Radio Valley's Mill Service, Reuters, and AP", [], 'Reuters'],
  ])('%s', (tail, byline, wire) => {
    const found = endingIn(tail);
    expect(found).toMatchObject({ byline, wire });
    expect(found.evidence.map(({ quote }) => quote)).toContain(tail);
  });

  it.each([
    'Reporting by the Lantern showed that the road was closed.',
    'The officer said that his men had contributed to this report.',
    'Translated into figures, that means forty lorries.',
    'Editing by committee is slow.',
  ])('%s is no credit', (line) => {
    expect(endingIn(line).evidence).toEqual([]);
  });

  it('reporters sign where only an account does', () => {
    const lines = [lineOf('Submitted by rnadmin on Fri, 09/09/2016 - 14:20', 'before')];
    expect(endingIn('Reporting by James Okot; Editing by Mary Deng', { lines }).byline).toEqual(['James Okot']);
    expect(endingIn('Nothing else is known.', { lines }).byline).toEqual(['rnadmin']);
    expect(
      endingIn('Reporting by James Okot; Editing by Mary Deng', { lines: [lineOf('By Ana Lima', 'before')] }).byline,
    ).toEqual(['Ana Lima']);
  });

  it('facts about every agency that is named are given', () => {
    const agency = (id: string, name: string) => ({
      id,
      name,
      hosts: [`${id}.example`],
      country: null,
      kind: 'agency' as const,
      reviewed: '2026-11-23',
      facts: [
        { statement: 'Owned by its users.', issuer: 'Register', date: '2021-04-15', url: 'https://register.example/1' },
      ],
    });
    const paragraphs = ['The road is closed.', 'Nobody was hurt.', 'With reporting by AFP and Reuters.'];
    const found = findProvenance(
      articleOf({ paragraphs }),
      indexOutlets([agency('afp', 'AFP'), agency('reuters', 'Reuters')]),
    );
    expect(found.outletFacts.map(({ outlet }) => outlet)).toEqual(['AFP', 'Reuters']);
  });
});
