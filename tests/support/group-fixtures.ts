/**
 * A small glossary for tests, and a notation a journalist can read: `The [[SDF|sdf]] said` marks a mention and the entry
 * it links to, `[[Hamza Division|?]]` a group in no glossary, `[[8th Brigade|? of pmf]]` one with a parent.
 */
import { compileSurfaces } from '../../core/glossary/compile-surfaces.ts';
import type { Alias, GroupEntry, GroupKind } from '../../core/glossary/entries.ts';
import { type GroupGlossary, loadGroupGlossary } from '../../core/glossary/group-glossary.ts';
import { findGroups } from '../../core/mention/groups/find-groups.ts';
import type { GroupMention } from '../../core/report/page-report.ts';

/** Acronyms are written `=SDF`, names that need context `~Army of Islam`. */
function alias(text: string): Alias {
  if (text.startsWith('=')) return { text: text.slice(1), acronym: true, caseSensitive: true, needsContext: true };
  return text.startsWith('~') ? { text: text.slice(1), needsContext: true } : { text };
}

/** `id | name | theatres | aliases`, kind optional. */
export function group(line: string, kind: GroupKind = 'non-state-armed-group'): GroupEntry {
  const [id = '', name = '', theatres = '', aliases = ''] = line.split('|').map((cell) => cell.trim());
  return {
    id,
    depth: 'short',
    name,
    aliases: aliases.split(';').flatMap((text) => (text.trim() === '' ? [] : [alias(text.trim())])),
    kind,
    theatres: theatres.split(';').map((theatre) => theatre.trim()),
    active: { from: null, to: null },
    summary: 'A group in a test.',
    references: [{ title: 'T', publisher: 'P', url: 'https://example.org/', checked: null }],
    reviewed: '2026-11-22',
  };
}

const STATE = [
  'russia | Russian Armed Forces | Russia | Russian army; Russian forces; Russian military',
  'israel | Israel Defense Forces | Israel; Palestine | =IDF; Israeli army; Israeli military; Israeli forces',
  'syria-army | Syrian Armed Forces | Syria | Syrian Army; Syrian Arab Army; =SAA',
  'iraq | Iraqi Armed Forces | Iraq | Iraqi military; Iraqi forces',
  'iraq-isf | Iraqi Security Forces | Iraq | =ISF; Iraqi security forces',
  'us | United States Armed Forces | United States | US military; U.S. military; US forces; US troops',
  'ukraine | Armed Forces of Ukraine | Ukraine | =AFU; Ukrainian army; Ukrainian forces',
  'sudan-army | Sudanese Armed Forces | Sudan | =SAF; Sudanese army',
  'philippines | Armed Forces of the Philippines | Philippines | =AFP; Philippine military',
  'mali-army | Malian Armed Forces | Mali | Malian army',
  'ecuador-army | Armed Forces of Ecuador | Ecuador | Ecuadorian army',
  'chad | Chadian National Army | Chad | Chadian army',
  'mexico | Mexican Armed Forces | Mexico | Mexican army; =SEDENA',
  'turkey | Turkish Armed Forces | Turkey; Syria; Iraq | Turkish forces; Turkish military',
  'pla-china | People’s Liberation Army | China | =PLA; ~People’s Liberation Army',
  'japan | Japan Self-Defense Forces | Japan | =JSDF; =SDF',
  'india | Indian Armed Forces | India | Indian Army; Indian army; Indian military',
];

const GROUPS = [
  'sdf | Syrian Democratic Forces | Syria | =SDF; =QSD',
  'ypg | People’s Protection Units | Syria | =YPG',
  'islamic-state | Islamic State | Syria; Iraq; global | =IS; =ISIS; =ISIL; Daesh; Da’esh; Islamic State group',
  'nusra | Jabhat al-Nusra | Syria | al-Nusra Front; Nusra Front',
  'jaysh-islam | Jaysh al-Islam | Syria | ~Army of Islam',
  'army-islam-gaza | Army of Islam (Gaza) | Palestine | ~Army of Islam',
  'eighth-daraa | Eighth Brigade (Daraa) | Syria | ~8th Brigade; ~Eighth Brigade',
  'sna-syria | Syrian National Army | Syria | =SNA',
  'sna-somalia | Somali National Army | Somalia | =SNA',
  'shabaab | Al-Shabaab (Somalia) | Somalia; Kenya | al-Shabaab; Al Shabab',
  'shabab-moz | Al-Shabab (Mozambique) | Mozambique | ~al-Shabab; ~al-Shabaab',
  'taliban | Taliban | Afghanistan | Afghan Taliban',
  'ttp | Tehrik-i-Taliban Pakistan | Pakistan | =TTP; Pakistani Taliban',
  'hezbollah | Hezbollah | Lebanon | Hizbullah',
  'hamas | Hamas | Palestine; Israel |',
  'fatah | Fatah | Palestine |',
  'aqsa | Al-Aqsa Martyrs’ Brigades | Palestine | =AMB',
  'houthis | Houthis | Yemen | Houthi; Houthi rebels; ~Ansar Allah',
  'wagner | Wagner Group | Russia; Mali; Syria | Wagner',
  'azov | Azov Brigade | Ukraine | Azov; Azov Regiment',
  'rsf | Rapid Support Forces | Sudan | =RSF',
  'lashkar | Lashkar-e-Taiba | Pakistan; India | =LeT',
  'jem-kashmir | Jaish-e-Mohammed | Pakistan; India | =JeM',
  'jem-darfur | Justice and Equality Movement | Sudan | =JEM',
  'maoists | Communist Party of India (Maoist) | India | CPI (Maoist); Naxalites; ~Maoists',
  'npa | New People’s Army | Philippines | =NPA',
  'pla-manipur | People’s Liberation Army (Manipur) | India | =PLA; ~People’s Liberation Army',
  'unlf | United National Liberation Front | India | =UNLF; UNLF Pambei',
  'hizb-hill | Hizbul Hill | India | Tehreek',
  'aa | Arakan Army | Myanmar | =AA',
  'pdf | People’s Defence Force | Myanmar | =PDF',
  'eln | National Liberation Army (Colombia) | Colombia; Venezuela | =ELN; Ejército de Liberación Nacional; ~National Liberation Army',
  'farc | Revolutionary Armed Forces of Colombia | Colombia | =FARC; =FARC-EP',
  'cjng | Jalisco New Generation Cartel | Mexico | =CJNG; Jalisco Cartel',
  'sinaloa | Sinaloa Cartel | Mexico | Cártel de Sinaloa',
  'rojos | Los Rojos | Mexico |',
  'familia | La Familia Michoacana | Mexico | La Familia',
  'jnim | Jama’at Nusrat al-Islam wal-Muslimin | Mali; Burkina Faso | =JNIM',
  'mai-mai | Mai-Mai | DR Congo | Mayi-Mayi',
  'autodefensas | Autodefensas | Mexico |',
  'codeco | CODECO | DR Congo | URDPC',
  'africa-corps | Africa Corps | Mali |',
  'sayyaf | Abu Sayyaf | Philippines | =ASG',
  'hizb | Hizbul Mujahideen | India; Pakistan | =HM',
  'sas | Special Air Service | United Kingdom | =SAS',
  'm23 | M23 | DR Congo | =M23; March 23 Movement',
  'adf-congo | Allied Democratic Forces | DR Congo; Uganda | =ADF',
  'adf-australia | Australian Defence Force | Australia | =ADF',
  'seleka | Séléka | Central African Republic | ex-Séléka',
  'ira | Provisional Irish Republican Army | United Kingdom | =IRA; Provisional IRA',
  'pkk | Kurdistan Workers’ Party | Turkey; Iraq | =PKK',
  'tak | Kurdistan Freedom Hawks | Turkey | =TAK; ~Hawks',
  'amal | Amal Movement | Lebanon | Amal',
  'fano | Fano | Ethiopia | Amhara Fano',
  'national-guard-ukraine | National Guard of Ukraine | Ukraine | ~National Guard',
  'national-guard-us | United States National Guard | United States | ~National Guard',
  'southern-front | Southern Front (Syria) | Syria | ~Southern Front',
  'bodoland | National Democratic Front of Bodoland | India | =NDFB',
];

const OTHERS: readonly [string, GroupKind][] = [
  ['pmf | Popular Mobilization Forces | Iraq | =PMF; =PMU; Popular Mobilization Units', 'umbrella'],
  ['coalition | Global Coalition Against Daesh | Iraq; Syria | ~US-led coalition; ~Global Coalition', 'coalition'],
  ['federal-police | Iraqi Federal Police | Iraq |', 'police-paramilitary'],
  ['peshmerga | Peshmerga | Iraq | Kurdish Peshmerga', 'state-armed-force'],
];

const TIED: readonly GroupEntry[] = [
  {
    ...group('marquetalia | Segunda Marquetalia | Colombia |'),
    relations: [{ type: 'split-from', target: 'farc' }],
  },
  {
    ...group('tatmadaw | Tatmadaw | Myanmar |'),
    native: [
      { lang: 'my', text: 'မြန်မာ့တပ်မတော်' },
      { lang: 'zh', text: '缅甸国防军' },
    ],
  },
];

export const FIXTURE_ENTRIES: readonly GroupEntry[] = [
  ...TIED,
  ...STATE.map((line) => group(line, 'state-armed-force')),
  ...GROUPS.map((line) => group(line)),
  ...OTHERS.map(([line, kind]) => group(line, kind)),
];

export const FIXTURE_GLOSSARY: GroupGlossary = loadGroupGlossary(compileSurfaces(FIXTURE_ENTRIES));

/** The text without its marks. */
export function unmarked(marked: string): string {
  return marked.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/gu, '$1');
}

function mark({ text, id, parent }: GroupMention): string {
  return `[[${text}|${id ?? (parent === undefined ? '?' : `? of ${parent}`)}]]`;
}

interface PageOptions {
  readonly headline?: string;
  readonly published?: string | null;
  readonly glossary?: GroupGlossary;
}

/** The mentions that the matcher finds in a text. */
export function mentionsIn(text: string, options: PageOptions = {}): readonly GroupMention[] {
  const model = { text, blocks: [{ start: 0, end: text.length, tag: 'p' }] };
  const { headline = '', published = null, glossary = FIXTURE_GLOSSARY } = options;
  return findGroups({ model, headline, lang: 'en', published }, glossary).mentions;
}

/** A glossary of a test's own. */
export const glossaryOf = (entries: readonly GroupEntry[]): GroupGlossary =>
  loadGroupGlossary(compileSurfaces(entries));

/** A text with the mentions that the matcher finds in it marked. */
export function markMentions(text: string, options: PageOptions = {}): string {
  let marked = '';
  let end = 0;
  for (const mention of mentionsIn(text, options)) {
    marked += text.slice(end, mention.start) + mark(mention);
    end = mention.end;
  }
  return marked + text.slice(end);
}
