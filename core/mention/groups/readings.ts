/**
 * Facts about names that mean several things: acronyms that need their full name on the page, words that speak
 * against a reading, and ordinary words that are also groups. Written for this project, 2026-11-22; CC0. Folded words.
 */

import { aliasKey } from '../../glossary/name-words.ts';

/** Acronyms whose other meaning is the commoner one: a group only when the page spells it out. */
export const NEEDS_FULL_NAME: ReadonlySet<string> = new Set(
  'GN BR EA SL KA LF MSA AES FBI NSA NDAA NFL NRA ANC DEA ATF PRO ANG'.split(' '),
);

/** Acronyms that one mention of the country does not settle. */
export const NEEDS_TWO_THEATRE_WORDS: ReadonlySet<string> = new Set(
  'PDF AA ADF RDF EDF NAF TDF PLA IS TIP CMA RPF'.split(' '),
);

/**
 * Acronyms of something else in most papers: a group only on a page that speaks of its theatre more than once and reports
 * fighting, and has none of these words.
 */
export const NEEDS_HOME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    AFC: ['football', 'club', 'league', 'cup', 'champions', 'asian'],
    AIS: ['ship', 'ships', 'vessel', 'vessels', 'tanker', 'tracking', 'transponder', 'port'],
    AFP: ['federal', 'australian', 'canberra'],
    CAF: ['football', 'cup', 'chhattisgarh', 'nations'],
    CDF: ['chief', 'cdf-in-chief', 'contract', 'solar'],
    CPC: ['beijing', 'china', 'chinese', 'caspian', 'kazakhstan', 'pipeline', 'oil', 'climate'],
    CV: ['resume', 'curriculum', 'job'],
    FACT: ['check', 'fiction', 'checked', 'checking', 'checkers'],
    FC: ['football', 'club', 'league', 'cup', 'match', 'goal', 'coach', 'striker', 'stadium'],
    HM: ['majesty', 'king', 'queen', 'prison', 'treasury'],
    JAN: ['february', 'feb', 'dec', 'december'],
    LDF: ['kerala', 'congress', 'election', 'lesotho'],
    MB: ['megabytes', 'gb', 'file', 'manitoba'],
    MEND: ['fences', 'roads', 'hearts'],
    MIT: ['university', 'professor', 'massachusetts', 'institute', 'researchers'],
    MPC: ['bank', 'rate', 'rates', 'monetary', 'inflation'],
    NLA: ['library', 'archives'],
    OAS: ['summit', 'organization', 'organisation', 'almagro', 'observers', 'secretary', 'states'],
    PLAN: ['international'],
    PRC: ['beijing', 'taiwan', 'china', 'chinese', 'taipei'],
    SOG: ['odisha', 'australian'],
    SSP: ['superintendent', 'officer', 'secretaria', 'mexico', 'karachi'],
    STF: ['court', 'supremo', 'tribunal', 'judge', 'justice'],
  }),
);

/**
 * Letters that hardly name anything else: one word of fighting, of talks or of rebels on the page is enough, without a place
 * (a headline's "M23 rejects truce"). What speaks against them stands in `SPEAKS_AGAINST`.
 */
export const UNMISTAKABLE_LETTERS: ReadonlySet<string> = new Set(
  'M23 FARC ISIS ISIL HAMAS LTTE JNIM ISWAP TPLF FDLR PKK YPG CJNG MILF MNLF AQAP AQIM UNITA RENAMO'.split(' '),
);

/** Descriptions that some lists give as names: they say what a group is, not which. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  ...'caliphate khilafa insurgents bandits junta separatists terrorists rebels militants resistance mojahideen mujahideen'.split(
    ' ',
  ),
  // Herders are a people's trade and as often the victims; "armed Fulani herders" and "Fulani militia" stay names.
  ...['fulani herders', 'fulani herdsmen'].map(aliasKey),
]);

/** Words near an acronym or name that show another meaning, by the surface's folded words. */
export const SPEAKS_AGAINST: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    rsf: ['borders', 'frontieres', 'journalists', 'index'],
    ira: ['inflation', 'reduction', 'climate', 'retirement', 'credits', 'savings'],
    fsa: ['food', 'financial', 'regulator', 'agency', 'borrowers'],
    isis: ['goddess', 'oxford', 'egyptian', 'rowing', 'temple'],
    pdf: ['download', 'file', 'document', 'format'],
    ttp: ['techniques', 'procedures', 'patients', 'treatment'],
    uda: ['ruto', 'kenya', 'kenyan'],
    iaf: ['india', 'indian', 'italian'],
    naf: ['nigeria', 'nigerian'],
    npa: ['banks', 'bank', 'loans', 'norwegian'],
    edf: ['nuclear', 'reactor', 'electricity', 'energy'],
    rdf: ['web', 'semantic'],
    eta: ['arrival', 'estimated'],
    mas: ['singapore', 'monetary'],
    tip: ['off'],
    m23: [
      'motorway',
      'motorists',
      'junction',
      'crawley',
      'gatwick',
      'sussex',
      'carriageway',
      'lane',
      'lanes',
      'galaxy',
      'cluster',
    ],
    lra: ['aviation', 'artillery', 'missile'],
    upc: ['patent', 'patents', 'museveni'],
    cnf: ['football'],
    ssa: ['administration', 'benefits'],
    aqsa: [],
    sas: ['airline', 'airlines', 'flight', 'flights', 'software', 'analytics', 'passengers', 'scandinavian', 'denim'],
    'al shabaab': ['club', 'league', 'striker', 'coach'],
    aleph: ['hebrew', 'letter'],
  }),
);

/**
 * Groups that share a name with the armies of larger countries: without one of these words on the page the name is left to
 * those, or to nobody. By id.
 */
export const NEEDS_OWN_PLACE: ReadonlyMap<string, readonly string[]> = new Map([
  ['pla-manipur', ['manipur', 'imphal', 'meitei', 'meiteis', 'kuki', 'prepak', 'unlf', 'corcom']],
]);

/** When a word that is a group and something else is the group. */
export interface FalseFriend {
  /** One of these within `NEAR_WORDS` words. */
  readonly near?: readonly string[];
  /** One of these anywhere on the page. */
  readonly onPage?: readonly string[];
  /** Not after any of these. */
  readonly notAfter?: readonly string[];
  /** Not before any of these. */
  readonly notBefore?: readonly string[];
  /** Not right before or after another capitalised word (a person's name). */
  readonly alone?: boolean;
}

export const NEAR_WORDS = 12;

const UNIT = ['brigade', 'regiment', 'battalion', 'fighters', 'fighter', 'soldiers', 'corps', 'unit', 'troops'];
const GANG = ['gang', 'cartel', 'criminal', 'drug', 'narco', 'narcos', 'homicidal', 'traffickers', 'gangs', 'crimen'];

/** By folded name. */
export const FALSE_FRIENDS: ReadonlyMap<string, FalseFriend> = byAliasKey({
  wagner: {
    onPage: [
      ...['group', 'pmc', 'mercenary', 'mercenaries', 'prigozhin', 'fighters', 'russian', 'private'],
      ...['mali', 'malian', 'bamako', 'sahel', 'bangui', 'libya', 'bakhmut', 'kremlin'],
    ],
    notAfter: ['richard', 'robert', 'honus', 'composer', 'jill', 'cosima', 'ms', 'mr', 'dr'],
    alone: true,
  },
  azov: {
    near: [...UNIT, 'mariupol', 'azovstal', 'battalions', 'national', 'ukrainian', 'nationalist', 'prisoners'],
    notAfter: ['sea of', 'port of', 'coast of'],
    notBefore: ['sea', 'port', 'coast'],
  },
  'the base': { near: ['neo', 'nazi', 'accelerationist', 'network', 'supremacist', 'extremist'] },
  hawks: { near: ['kurdistan', 'tak'] },
  contras: { onPage: ['nicaragua', 'nicaraguan', 'sandinista', 'sandinistas', 'managua'], notAfter: ['and'] },
  zetas: { onPage: ['mexico', 'mexican', 'guatemala', 'cartel', 'tamaulipas'] },
  amal: {
    onPage: ['hezbollah', 'lebanon', 'lebanese', 'beirut', 'shiite', 'berri'],
    notBefore: ['clooney', 'alamuddin'],
    notAfter: ['ms', 'mrs', 'mr', 'dr'],
  },
  fano: { onPage: ['amhara', 'ethiopia', 'ethiopian', 'gondar'] },
  fatah: { notAfter: ['abdel', 'abdul', 'abd'], notBefore: ['sisi', 'burhan', 'younis', 'tahrir'] },
  shane: { onPage: ['oromo', 'oromia', 'olf', 'ola'] },
  shene: { onPage: ['oromo', 'oromia', 'olf', 'ola', 'ethiopia', 'ethiopian'] },
  storm: { near: ['z', 'v'] },
  sparta: { near: UNIT },
  somalia: { near: ['battalion'] },
  vostok: { near: UNIT, notBefore: ['2018', '2022', 'station'] },
  espanola: { near: ['brigade', 'ultras', 'russian', 'volunteer', 'battalion'] },
  akhmat: {
    near: [...UNIT, 'forces', 'special', 'commander', 'alaudinov', 'chechen'],
    notBefore: ['kadyrov', 'grozny', 'arena'],
  },
  barkhane: { onPage: ['mali', 'sahel', 'french', 'operation', 'barkhane'] },
  takuba: { near: ['task', 'force'] },
  'knights templar': { onPage: ['mexico', 'mexican', 'michoacan', 'cartel'] },
  'giants brigades': {},
  'la familia': { onPage: ['michoacan', 'michoacana', 'mexico'] },
  'white army': { onPage: ['sudan', 'nuer', 'jonglei', 'nile'] },
  'peace companies': { onPage: ['sadr', 'iraq', 'iraqi'] },
  golani: { near: UNIT, notAfter: ['al', 'mohammad', 'mohammed', 'abu'] },
  islah: { onPage: ['yemen', 'yemeni'] },
  badr: { onPage: ['iraq', 'iraqi', 'militia', 'iran'], notAfter: ['al', 'of'] },
  mahmuda: { onPage: ['nigeria', 'nigerian', 'kwara'] },
  aleph: { onPage: ['aum', 'japan', 'asahara'] },
  kach: { onPage: ['kahane', 'israel', 'israeli'] },
  turkana: { near: ['militia', 'militias', 'gunmen', 'raiders', 'warriors', 'bandits'] },
  komala: { onPage: ['iran', 'iranian', 'kurdish'] },
  hasm: { onPage: ['egypt', 'egyptian', 'cairo'] },
  redut: { near: ['pmc', 'mercenary', 'mercenaries', 'contractors', 'private', 'fighters'] },
  'los rojos': { onPage: [...GANG, 'mexico', 'guerrero'] },
  'los lobos': { onPage: [...GANG, 'ecuador', 'ecuadorian', 'guayaquil'], notBefore: ['album', 'concert', 'band'] },
  phalange: { onPage: ['lebanon', 'lebanese', 'spain', 'spanish', 'franco'] },
  sandinistas: { onPage: ['nicaragua', 'nicaraguan', 'sandinista', 'contras', 'managua'] },
  'lions den': { onPage: ['nablus', 'palestinian', 'israel', 'jenin'] },
  'party of god': { onPage: ['hezbollah', 'lebanon', 'lebanese', 'hizballah'] },
  'supporters of god': { onPage: ['houthi', 'houthis', 'yemen'] },
  'army of victory': { onPage: ['syria', 'syrian'] },
  'global coalition': {
    onPage: ['isis', 'isil', 'daesh', 'islamic', 'iraq', 'syria'],
  },
  'popular mobilization': { onPage: ['iraq', 'iraqi', 'hashd'] },
  hirak: { onPage: ['yemen', 'aden', 'southern'] },
  'southern movement': { onPage: ['yemen', 'aden'] },
  ARC: { near: ['m23', 'congo', 'goma', 'congolese'] },
});

/** The table above is written for readers; look-ups use the matcher's own spelling. */
function byAliasKey(friends: Readonly<Record<string, FalseFriend>>): ReadonlyMap<string, FalseFriend> {
  return new Map(Object.entries(friends).map(([name, friend]) => [aliasKey(name), friend]));
}
