import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle, type Knowledge, readBeforePlaces } from '../../core/analyse-article.ts';
import { inputFromText } from '../../core/article/input-from-text.ts';
import { readAttributionModels } from '../../core/attribution/models.ts';
import { loadGroupGlossary } from '../../core/glossary/group-glossary.ts';
import { loadOutlets } from '../../core/provenance/outlet-glossary.ts';
import { compileGroups } from '../../glossary/compile-groups.ts';
import { compileOutlets } from '../../glossary/outlets/compile.ts';
import stored from '../../models/attribution/english.weights.json';
import { loadGazetteer } from '../support/gazetteer.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = {
    gazetteer: await loadGazetteer(),
    groups: loadGroupGlossary(await compileGroups()),
    outlets: loadOutlets(await compileOutlets()),
    models: readAttributionModels(stored),
  };
});

const TEXT = `Fighting reached the outskirts of Mosul on Tuesday.

The Syrian Democratic Forces said two of their fighters were killed near Raqqa. Local sources put the number at four.

A resident, who did not want to be named, said the bridge was closed. The SDF denied it.`;

describe('the whole analysis of a plain text', () => {
  it('finds who says what, who they are and where', () => {
    const input = inputFromText({ text: TEXT, headline: 'Fighting near Mosul' });
    const { mentions, headlineMentions, attributions, summary } = analyseArticle(input, knowledge);
    expect(mentions.map(({ text, name }) => [text, name])).toEqual([
      ['Mosul', 'Mosul'],
      ['Syrian Democratic Forces', 'Syrian Democratic Forces'],
      ['Raqqa', 'Raqqa'],
      ['SDF', 'Syrian Democratic Forces'],
    ]);
    expect(headlineMentions.map(({ name }) => name)).toEqual(['Mosul']);
    const statements = attributions.filter(({ kind }) => kind !== 'stance');
    expect(statements.map(({ canonicalSource, unnamed, party }) => [canonicalSource, unnamed, party])).toEqual([
      ['The Syrian Democratic Forces', false, 'sdf-syria'],
      ['Local sources', true, null],
      ['A resident', true, null],
      ['The Syrian Democratic Forces', false, 'sdf-syria'],
    ]);
    expect(summary).toMatchObject({ attributions: 4, unnamed: 2, party: 2 });
  });

  it('keeps every span inside the text', () => {
    const input = inputFromText({ text: TEXT });
    const { mentions, attributions } = analyseArticle(input, knowledge);
    for (const { start, end, text } of mentions) expect(input.text.slice(start, end)).toBe(text);
    for (const [start, end] of attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(input.text.length);
    }
  });

  it('goes on from what was read while the list of places was being loaded', () => {
    const input = inputFromText({ text: TEXT, headline: 'Fighting near Mosul' });
    const { gazetteer: _, ...words } = knowledge;
    const read = readBeforePlaces(input, words);
    const { mentions, attributions } = analyseArticle(input, knowledge, read);
    expect(mentions.map(({ text }) => text)).toEqual(['Mosul', 'Syrian Democratic Forces', 'Raqqa', 'SDF']);
    const parties = attributions.filter(({ kind }) => kind !== 'stance').map(({ party }) => party);
    expect(parties).toEqual(['sdf-syria', null, null, 'sdf-syria']);
  });

  it('says nothing of an empty text', () => {
    const { mentions, attributions, hedges } = analyseArticle(inputFromText({ text: '' }), knowledge);
    expect({ mentions, attributions, hedges }).toEqual({ mentions: [], attributions: [], hedges: [] });
  });
});
