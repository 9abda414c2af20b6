import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const correctionsOf = (line: string) => findProvenance(articleOf({ lines: [lineOf(line)] }), EMPTY_OUTLETS).corrections;

describe('a notice that something was wrong is a correction', () => {
  it.each([
    "Editor's note: This story has been updated to correct the name of the bridge.",
    'This article has been updated to correct the spelling of a name.',
    'This story was edited on 6 May to correct the number of lorries.',
    'Update: The number of lorries in this story has been corrected from 19 to nine.',
    'The spelling of a name in this article has been corrected.',
    'This post has been revised to clarify who closed the road.',
    'Editors’ note: We misidentified the owner of the lorries. He is Omar Diop.',
    'Note: The first version incorrectly said that the bridge was shut.',
    'Update, 6 May: An earlier version gave the wrong town, an error in the map.',
    'Updated 6 May 2020. This report has been corrected to give the right day.',
    'The headline was changed to fix a wrong number. Our caption has been corrected.',
  ])('%s', (line) => {
    expect(correctionsOf(line)).toEqual([line]);
  });

  it.each([
    'This story has been updated with details.',
    'Update: Adds a comment by the ministry in the third paragraph.',
    'This article was updated on 6 May to add the response of the ministry.',
    "Editor's note: This story contains descriptions of violence.",
    'The ministry said that the list had been updated to correct the names.',
    'The army was told to correct the record.',
    'The report was wrong, the ministry said, and its authors incorrectly counted the lorries.',
    'Note: The names of the drivers have been changed.',
  ])('%s is none', (line) => {
    expect(correctionsOf(line)).toEqual([]);
  });
});

describe('a correction that the page declares for programs', () => {
  const declared = (correction: unknown) => {
    const jsonLd = [JSON.stringify({ '@type': 'NewsArticle', correction })];
    return findProvenance(articleOf({ jsonLd }), EMPTY_OUTLETS).corrections;
  };

  it.each<readonly [string, unknown, readonly string[]]>([
    ['as words', 'The bridge was misnamed.', ['The bridge was misnamed.']],
    [
      'as a comment with its text',
      { '@type': 'CorrectionComment', text: 'It was nine lorries.' },
      ['It was nine lorries.'],
    ],
    ['as a comment with a description', { description: 'It was a Monday.' }, ['It was a Monday.']],
    [
      'as several',
      ['The bridge was misnamed.', { text: 'It was a Monday.' }],
      ['The bridge was misnamed.', 'It was a Monday.'],
    ],
    ['as a comment that says nothing', { '@type': 'CorrectionComment' }, []],
  ])('%s', (_, correction, told) => {
    expect(declared(correction)).toEqual(told);
  });
});
