import { describe, expect, it } from 'vitest';
import { readNames } from '../../../core/provenance/read-names.ts';

describe('a byline gives the names as written', () => {
  it.each([
    ['By Nadia Karam', ['Nadia Karam'], 'By'],
    ['by Nadia Karam and Tom O’Hara', ['Nadia Karam', 'Tom O’Hara'], 'two authors'],
    ['By Nadia Karam, Tom O’Hara & Wei Lin', ['Nadia Karam', 'Tom O’Hara', 'Wei Lin'], 'three authors'],
    ['Written by: Nadia Karam | 5 May 2020', ['Nadia Karam'], 'a bar and a date follow'],
    ['Nadia Karam\nStaff writer', ['Nadia Karam'], 'the role stands on its own line'],
    ['By\nNadia Karam', ['Nadia Karam'], 'By stands on its own line'],
    ['By Nadia Karam, Foreign Correspondent', ['Nadia Karam'], 'a role after a comma'],
    ['Nadia Karam, PhD', ['Nadia Karam, PhD'], 'letters after a name belong to it'],
    ['By Nadia Karam, AP Auto Writer', ['Nadia Karam'], 'a role with its agency'],
    ['Nadia Karam, Lecturer, University of Osra', ['Nadia Karam'], 'an academic with a house'],
    ['Nadia Karam, Senior Lecturer in Politics, Osra University', ['Nadia Karam'], 'the same with a field'],
    ['Nadia Karam, Professor Omar Diop', ['Nadia Karam', 'Professor Omar Diop'], 'a title before a name'],
    ['By Nadia Karam, AFP', ['Nadia Karam', 'AFP'], 'an agency after a comma does not'],
    ['Human in the Loop', ['Human in the Loop'], 'a name with “in” inside'],
    ['By Nadia Karam in Beirut', ['Nadia Karam'], 'a place follows'],
    ['5 May 2020 · 3 min read · By Nadia Karam', ['Nadia Karam'], 'the name comes last'],
    ['Nadia Karam\n5 May 2020', ['Nadia Karam'], 'a date on its own line'],
    ['By Nadia Karam May 5, 2020', ['Nadia Karam'], 'a date runs on'],
    ['By Nadia Karam @nkaram', ['Nadia Karam'], 'a handle runs on'],
    ['Von Jana Köhler', ['Jana Köhler'], 'German'],
    ['Par Luc Fabre et Anne Roy', ['Luc Fabre', 'Anne Roy'], 'French'],
    ['Por Marta Ríos', ['Marta Ríos'], 'Spanish'],
    ['di Paolo Conti', ['Paolo Conti'], 'Italian'],
    ['Автор: Ирина Белова', ['Ирина Белова'], 'Russian'],
    ['بقلم: سامر حداد', ['سامر حداد'], 'Arabic'],
    ['作者：王小明', ['王小明'], 'Chinese'],
    ['מאת: דנה לוי', ['דנה לוי'], 'Hebrew'],
  ])('%s -> %j (%s)', (text, names) => {
    expect(readNames(text, null)).toEqual(names);
  });

  it.each([['admin'], ['By'], ['https://daily-lantern.example/author/nk'], ['12 May 2020'], ['']])(
    '%s names nobody',
    (text) => {
      expect(readNames(text, 'en')).toEqual([]);
    },
  );
});
