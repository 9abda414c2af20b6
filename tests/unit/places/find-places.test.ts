import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { findPlaces } from '../../../core/mention/places/find-places.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
}, 60_000);

function mark(marked: string): string {
  const text = marked.replaceAll('[[', '').replaceAll(']]', '');
  const input = { model: { text, blocks: [] }, headline: '', lang: 'en', host: '', published: null, reserved: [] };
  let out = '';
  let at = 0;
  for (const { start, end } of findPlaces(input, gazetteer).mentions) {
    out += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('places are marked, and nothing else', () => {
  it.each([
    'Patrols resumed in northern [[Syria]] on Monday.',
    'Two drones fell near [[Ras al-Ayn]], residents said.',
    'The convoy left [[Mosul]] for [[al-Bukamal]].',
    'Traders on the Syrian-Iraqi border closed their shops.',
    'The brigade moved into the [[Jazira Al-Hadr]] area.',
  ])('%s', (line) => {
    expect(mark(line)).toBe(line);
  });
});
