import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { findWire } from '../../../core/provenance/find-wire.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

describe('wire copy is known by its dateline or its tail', () => {
  it.each([
    ['BEIRUT (Reuters) - Shelling resumed at dawn, residents said.', 'Reuters'],
    ['DAMASCUS, Dec 9 (SANA) – Work on the bridge has begun.', 'SANA'],
    ['KYIV, Ukraine (AP) — The grid was hit again.', 'AP'],
    ['Paris (AFP) - Talks broke off late on Monday.', 'AFP'],
    ['Berlin (dpa) - Der Zug fuhr nicht weiter.', 'dpa'],
    ['MOSCOW, June 23. /TASS/. The ministry gave no figures.', 'TASS'],
    ['BEIJING, June 3 (Xinhua) -- Rain delayed the launch.', 'Xinhua'],
    ['ANKARA (AA) - Bakanlık açıklama yaptı.', 'Anadolu'],
  ])('dateline: %s', (opening, wire) => {
    expect(findWire(articleOf({ paragraphs: [opening, 'Nothing else is known.'] })).wire).toBe(wire);
  });

  it.each([
    ['The minister said no more. — AFP', 'AFP'],
    ['(Reuters)', 'Reuters'],
    ['The Associated Press contributed to this report.', 'AP'],
    ['With reporting by Reuters.', 'Reuters'],
  ])('tail: %s', (tail, wire) => {
    expect(findWire(articleOf({ paragraphs: ['The road is closed.', 'Nobody was hurt.', tail] })).wire).toBe(wire);
  });

  it.each([
    ['Reuters reported on Monday that the road was closed.', 'a report quoted in the text'],
    ['A photographer (AP) was hurt, the agency said.', 'a bracket inside a sentence'],
    ['The group denied it, TASS said.', 'an agency at the end of a clause'],
    ['AA', 'a button for larger type'],
  ])('no wire: %s (%s)', (paragraph) => {
    expect(findWire(articleOf({ paragraphs: [paragraph, 'The road is closed.'] })).wire).toBeNull();
  });

  it('a desk tail is quoted even when it names no agency', () => {
    const found = findWire(
      articleOf({ paragraphs: ['The road is closed.', '(Reporting by Ana Lima; Editing by Jo Park)'] }),
    );
    expect(found).toEqual({
      wire: null,
      agencies: [],
      evidence: [{ signal: 'wire tail', quote: '(Reporting by Ana Lima; Editing by Jo Park)' }],
    });
  });

  it('an agency that signs as the author, or holds the copyright, is the wire', () => {
    expect(findWire(articleOf({}), ['Reuters']).wire).toBe('Reuters');
    const lines = [lineOf('Copyright 2020 The Associated Press. All rights reserved.')];
    expect(findWire(articleOf({ lines })).wire).toBe('AP');
  });

  it('the agency of a picture is not the wire', () => {
    const lines = [
      lineOf('Lorries on the bridge on Monday. (Reuters)', 'inside', 'figure caption'),
      lineOf('AFP', 'inside', 'photo-credit'),
    ];
    expect(findWire(articleOf({ lines })).wire).toBeNull();
  });

  it('an agency carries no wire copy of itself', () => {
    const page = articleOf({
      url: 'https://www.sana.sy/en/1',
      metas: [{ name: 'og:site_name', content: 'SANA' }],
      paragraphs: ['Damascus, SANA – dated', 'DAMASCUS, Dec 9 (SANA) – Work began.'],
    });
    expect(findProvenance(page, EMPTY_OUTLETS).wire).toBeNull();
  });

  it('a credit line beside the text counts', () => {
    expect(findWire(articleOf({ lines: [lineOf('Source: AFP', 'before')] })).wire).toBe('AFP');
  });
});
