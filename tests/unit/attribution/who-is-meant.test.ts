/** Whom a short phrase means after a fuller one, and by what name a source goes. One pair of sources a line. */
import { describe, expect, it } from 'vitest';
import { analyseParagraph } from './analyse-paragraph.ts';

/** Names of the sources of one sentence each. */
const namesOf = (...sources: readonly string[]): readonly (string | null)[] =>
  analyseParagraph(sources.map((source) => `${source} said the dam was full.`).join(' '))
    .attributions.filter(({ nestedIn }) => nestedIn === null)
    .map(({ canonicalSource }) => canonicalSource);

describe('the later is the earlier', () => {
  it.each([
    ['Anton Belov', 'Belov', 'Anton Belov'],
    ['Colonel Anton Belov', 'Mr Belov', 'Anton Belov'],
    ['Anton Belov', 'He', 'Anton Belov'],
    ['The Lake Human Rights Observatory', 'LHRO', 'The Lake Human Rights Observatory'],
    ['The Lake Union (LU)', 'The LU', 'The Lake Union'],
    ['The Ministry of Water', 'The ministry', 'The Ministry of Water'],
    ['The Panel of Experts', 'The experts', 'The Panel of Experts'],
    ['The Lake Observatory', 'The organisation', 'The Lake Observatory'],
    ['Reuters', 'The news agency', 'Reuters'],
    ['The Osra Post', 'The Post', 'The Osra Post'],
    ['General Anton Belov', 'The general', 'Anton Belov'],
    ['Governor Anton Belov', 'The governor', 'Anton Belov'],
    ['Col. Anton Belov', 'The colonel', 'Anton Belov'],
    ['A doctor at the teaching hospital', 'The doctor', 'A doctor at the teaching hospital'],
    ['The Lake Front', 'The group', 'The Lake Front'],
    ['The Lake Front', 'It', 'The Lake Front'],
    ['The Lake Front', 'They', 'The Lake Front'],
    ['The Ministry of Water', 'The statement', 'The Ministry of Water'],
    ['Residents of Osra', 'Others', 'Residents of Osra'],
  ])('%s, then %s', (first, second, name) => expect(namesOf(first, second)[1]).toBe(name));
});

describe('the later is somebody else', () => {
  it.each([
    ['Anton Belov', 'Pavel Belov', 'Pavel Belov'],
    ['The Ministry of Water', 'The Health Ministry', 'The Health Ministry'],
    ['General Anton Belov', 'The minister', 'The minister'],
    ['Deputy Governor Anton Belov', 'The governor', 'The governor'],
    ['General Anton Belov', 'The junta’s general', 'The junta’s general'],
    ['The Osra Post', 'The BBC', 'The BBC'],
    ['Anton Belov', 'The ministry', 'The ministry'],
    ['Anton Belov', 'The organisation', 'The organisation'],
    ['A farmer', 'The general', 'The general'],
    ['The Lake Front', 'The president', 'The president'],
    ['Nobody', 'He', 'He'],
  ])('%s, then %s', (first, second, name) => expect(namesOf(first, second).at(-1)).toBe(name));
});

describe('the name a source goes by', () => {
  it.each([
    ['Navy Capt. Ivo Lund', 'Ivo Lund'],
    ['General Anton Belov, the army chief,', 'Anton Belov'],
    ['The General Command', 'The General Command'],
    ['Its director, Karim Haddad,', 'Karim Haddad'],
    ['Its director, General Karim Haddad,', 'Karim Haddad'],
    ['The Congolese army, the FARDC,', 'The Congolese army'],
    ['A statement by the Lake Front', 'Lake Front'],
    ['A statement from Osra Council for Water', 'Osra Council for Water'],
    ['The PMU statement', 'The PMU'],
    ['A UN report', 'A UN report'],
    ['The Lake Front’s statement', 'The Lake Front'],
    ['The Ministry of Water in Osra', 'The Ministry of Water'],
    ['The ministry of water', 'The ministry of water'],
    ['The Committee for Human Rights', 'The Committee for Human Rights'],
    ['The Committee of the Lake', 'The Committee of the Lake'],
    ['A doctor at the teaching hospital', 'A doctor at the teaching hospital'],
    ['Medics and two residents', 'Medics and two residents'],
    ['An official who knew him', 'An official'],
    ['The head of the field office', 'The head'],
  ])('%s', (source, name) => expect(namesOf(source)[0]).toBe(name));
});
