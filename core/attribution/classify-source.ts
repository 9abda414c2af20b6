/**
 * Says what kind of source a phrase is, by its head, its modifiers and the company it keeps. Pronouns and short names are
 * classified by the phrase they stand for (see `canonical-sources.ts`); nothing here judges how much a source is worth.
 */
import type { SourceClass } from '../report/page-report.ts';
import { isCountry } from './english/countries.ts';
import {
  ARMED_HEADS, ARMED_NAMES, BODY_NAME_WORDS, DOCUMENT_HEADS, GOVERNMENT_NAMES, OFFICIAL_BODY_HEADS, OFFICIAL_HEADS, OFFICIAL_MODIFIERS, ORG_HEADS, PRONOUNS, SINGLE_OFFICES, UNNAMED_HEADS, UNNAMED_MARKS, VOICE_HEADS, WITNESS_HEADS,
} from './english/source-words.ts'; // biome-ignore format: names of one table
import { isMedia, isSelf, isSocial } from './outlet-sources.ts';
import type { Word } from './parsed-text.ts';
import { looksLikeName, personIn } from './person-names.ts';

export interface SourceTraits {
  readonly sourceClass: SourceClass;
  readonly unnamed: boolean;
  /** An unnamed source told apart by office, place, body or relation. */
  readonly described: boolean;
}

/** What the page knows beyond the phrase itself. */
export interface SourceSurroundings {
  /** A glossary group is mentioned in the phrase. */
  readonly namesGroup: boolean;
  /** The page's own outlet, lower case, or null. */
  readonly outlet: string | null;
}

const STOPS = new Set(
  'of for in at from who whom which that whose with on to by near outside inside about during after before while when where as including speaking close led run'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my some many several two three four five six most other another one no all both each any'.split(
    ' ',
  ),
);

/** Words of a phrase up to its first complement: "a spokesman | for the group". */
export function coreOf(words: readonly Word[]): Word[] {
  const whole = withoutPartitive(words);
  const core: Word[] = [];
  for (const [i, word] of whole.entries()) {
    const last = core.at(-1);
    if (last && endsCore(last, word, whole[i + 1])) break;
    if (word.kind !== 'quote') core.push(word);
  }
  return core;
}

function endsCore(last: Word, word: Word, next: Word | undefined): boolean {
  if (
    /^[,;:(—–]$/.test(word.text) ||
    STOPS.has(word.lower) ||
    /^(?:there|here|himself|herself|itself|themselves)$/.test(word.lower)
  )
    return true;
  const afterNoun = /^(?:NOUN|PROPN)$/.test(last.tag);
  if (/^(?:online|aloud)$/.test(word.lower)) return true;
  if (
    word.tag === 'VERB' &&
    (afterNoun || last.kind === 'word') &&
    /(?:ed|ing|run|known|seen|shown|given|held|written|sent|made)$/.test(word.lower)
  ) {
    if (last.tag === 'NOUN' && !last.capital) return true;
    return !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '') && !DETERMINERS.has(last.lower);
  }
  // "hospital officials and witnesses" is what its first half is; "Data and Science Council" is one name.
  return word.tag === 'CCONJ' && afterNoun && !last.capital;
}

/** "one of their leaders" is a leader; "one of them" stays, to be resolved. */
function withoutPartitive(words: readonly Word[]): readonly Word[] {
  const partitive =
    /^(?:one|two|three|some|many|several|most|another|members?)$/.test(words[0]?.lower ?? '') &&
    words[1]?.lower === 'of';
  const object = words[2];
  return partitive && object && !/^(?:them|us|the)$/.test(object.lower) ? words.slice(2) : words;
}

const any = (words: readonly Word[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word.lower));

/** Classifies a source by its words; never returns "none". */
export function classifySource(words: readonly Word[], around: SourceSurroundings): SourceTraits {
  const core = coreOf(words);
  const head = headOf(core);
  const kind = kindOf(words, core, head, around);
  const unnamed = isUnnamed(kind, words, core, head);
  return { sourceClass: kind, unnamed, described: unnamed && isDescribed(words, core, head) };
}

function headOf(core: readonly Word[]): Word | undefined {
  const nominal = core.filter((word) => word.kind === 'word' && !/^['’]s$/.test(word.lower));
  return nominal.at(-1) ?? core.at(-1);
}

function kindOf(
  words: readonly Word[],
  core: readonly Word[],
  head: Word | undefined,
  around: SourceSurroundings,
): SourceClass {
  if (!head) return 'unnamed_other';
  const lower = head.lower;
  if (isSelf(words, core, lower, around)) return 'self';
  if (/^(?:i)$/.test(lower)) return 'named_person';
  if (/^(?:we|us)$/.test(lower)) return around.outlet === null ? 'official_body' : 'self';
  if (/^(?:he|she|him|her)$/.test(lower) && core.length === 1) return 'named_person';
  if (words.some((word) => word.text.startsWith('@'))) return 'social';
  const person = personIn(words, core);
  if (person === 'witness') return 'witness';
  if (isSocial(words, core, lower)) return 'social';
  if (person === 'named') return 'named_person';
  if (lower === 'sources' || lower === 'source') return sourcesOf(words, core);
  if (UNNAMED_HEADS.has(lower) && !head.capital) return 'unnamed_other';
  if (isMedia(core, lower)) return 'media';
  if (any(words.slice(0, 4), UNNAMED_MARKS) && OFFICIAL_HEADS.has(lower)) return 'unnamed_official';
  if (SINGLE_OFFICES.has(lower) && !/^(?:a|an|some)$/.test(core[0]?.lower ?? '')) return 'named_person';
  if (lower === 'minister' && /^(?:prime|chief|first)$/.test(core.at(-2)?.lower ?? '')) return 'named_person';
  if (/^(?:secretary|minister)$/.test(lower) && core.length > 1 && !isOffice(core, lower)) return 'named_person';
  if (lower === 'collector' || (lower === 'commissioner' && core[0]?.lower === 'the')) return 'named_person';
  if (lower === 'guard' && /^(?:coast|national|border)$/.test(core.at(-2)?.lower ?? '')) return 'official_body';
  if (isOffice(core, lower)) return 'unnamed_official';
  return bodyOf(words, core, lower, around);
}

function bodyOf(words: readonly Word[], core: readonly Word[], lower: string, around: SourceSurroundings): SourceClass {
  if (
    (DOCUMENT_HEADS.has(lower) || DOCUMENT_HEADS.has(core[0]?.lower ?? '')) &&
    !isOrgNamed(core.slice(0, -1)) &&
    core[0]?.lower !== 'record'
  )
    return speakingBody(words, core, around) ?? 'document';
  if (any(core, RELIEF) && core.some((word) => word.capital && RELIEF.has(word.lower))) return 'named_org';
  if (around.namesGroup || any(core, ARMED_NAMES)) return 'armed_party';
  if (isDefence(core)) return 'armed_party';
  if (OFFICIAL_BODY_HEADS.has(lower)) return 'official_body';
  if (isOrgNamed(core)) return orgOrBody(core, lower);
  if (lower === 'group' && any(core.slice(0, -1), CIVIL)) return 'named_org';
  if (ARMED_HEADS.has(lower)) return 'armed_party';
  if (WITNESS_HEADS.has(lower)) return 'witness';
  if (UNNAMED_HEADS.has(lower)) return 'unnamed_other';
  if (any(core, OFFICIAL_BODY_WORDS) || /\bcivil defen[cs]e$/.test(core.map((word) => word.lower).join(' ')))
    return 'official_body';
  if (any(core, ARMED_MARKS)) return 'armed_party';
  if (ORG_HEADS.has(lower)) return 'named_org';
  const name = core.filter((word) => word.capital && !DETERMINERS.has(word.lower));
  if (name.length > 0 && name.every((word) => GOVERNMENT_NAMES.has(word.lower) || isCountry(word.lower)))
    return 'official_body';
  if (
    GOVERNMENT_NAMES.has(lower) ||
    isCountry(
      core
        .map((word) => word.lower)
        .join(' ')
        .replace(/^the /, ''),
    )
  )
    return 'official_body';
  if (core.some((word) => BODY_NAME_WORDS.has(word.lower) && word.capital)) return 'named_org';
  if (looksLikeName(core)) return 'named_person';
  if (core.some((word) => word.capital && word.text === word.text.toUpperCase() && word.text.length > 1))
    return 'named_org';
  return 'unnamed_other';
}

/** Words in names of armed groups that no glossary knows. */
const ARMED_MARKS = new Set(
  "jihad maoist shura ansar jund jaysh jaish jama'at jamaat brigades martyrs battalions resistance liberation mujahideen guerrilla militia jihadist lashkar harakat hizb".split(
    ' ',
  ),
);
/** Words in names of relief and rights organisations. */
const RELIEF = new Set(
  'refugee doctors médecins borders amnesty oxfam crisis rights care children christian relief watch lawyers'.split(
    ' ',
  ),
);
const CIVIL = new Set(
  'lawyers rights aid relief advocacy monitoring research campaign doctors human trade industry'.split(' '),
);

const OFFICIAL_BODY_WORDS = new Set([
  'ministry',
  'government',
  'department',
  'police',
  'embassy',
  'pentagon',
  'kremlin',
  'administration',
  'commission',
  'un',
  'u.n.',
  'eu',
  'nations',
  'council',
]);

/** "Defence Ministry", "General Staff": bodies of state that are a side in the fighting. */
function isDefence(core: readonly Word[]): boolean {
  const text = core.map((word) => word.lower).join(' ');
  return (
    /\b(?:defen[cs]e ministry|ministry of defen[cs]e|general staff|armed forces|war office|joint chiefs|high command|central command|military (?:leadership|command)|defen[cs]e forces?)\b/.test(
      text,
    ) || /\bmilitary$/.test(text)
  );
}

function isOrgNamed(core: readonly Word[]): boolean {
  const head = headOf(core);
  return (
    core.length > 1 &&
    core.some((word) => word.capital && ORG_HEADS.has(word.lower)) &&
    !ARMED_HEADS.has(head?.lower ?? '')
  );
}

function orgOrBody(core: readonly Word[], lower: string): SourceClass {
  if (OFFICIAL_BODY_HEADS.has(lower) || any(core, OFFICIAL_BODY_WORDS)) return 'official_body';
  return 'named_org';
}

/** "the PMU statement", "the ministry's report": the body speaks. */
function speakingBody(words: readonly Word[], core: readonly Word[], around: SourceSurroundings): SourceClass | null {
  if (!core.some((word) => VOICE_HEADS.has(word.lower) || /^(?:analysis|study|survey)$/.test(word.lower))) return null;
  if (around.namesGroup || any(core, ARMED_NAMES)) return 'armed_party';
  const before = core.slice(0, -1).filter((word) => !DETERMINERS.has(word.lower) && !/^['’]s$/.test(word.lower));
  const complement = words.slice(core.length + 1).filter((word) => word.kind === 'word');
  const owner = before.some((word) => word.capital)
    ? before
    : /^(?:of|by|from)$/.test(words[core.length]?.lower ?? '')
      ? complement
      : [];
  if (owner.length === 0 || !owner.some((word) => word.capital)) return null;
  const kind = bodyOf(owner, coreOf(owner), headOf(coreOf(owner))?.lower ?? '', around);
  return kind === 'named_person' || kind === 'unnamed_other' || kind === 'document' ? null : kind;
}

function isOffice(core: readonly Word[], head: string): boolean {
  if (!OFFICIAL_HEADS.has(head)) return false;
  // An office with one holder: "the Foreign Secretary", "the Defence Minister".
  return !(
    /^(?:secretary|minister)$/.test(head) &&
    core.length > 1 &&
    core.at(-1)?.capital === true &&
    core.at(-2)?.capital === true
  );
}

function sourcesOf(words: readonly Word[], core: readonly Word[]): SourceClass {
  const modifiers = [...core.slice(0, -1), ...words.slice(core.length, core.length + 8)];
  const modified = modifiers.filter((word) => OFFICIAL_MODIFIERS.has(word.lower));
  if (core.some((word) => /^(?:maritime|private|medical|local|opposition|rebel|company)$/.test(word.lower)))
    return 'unnamed_other';
  return modified.length > 0 ? 'unnamed_official' : 'unnamed_other';
}

function isUnnamed(kind: SourceClass, words: readonly Word[], core: readonly Word[], _head: Word | undefined): boolean {
  if (kind === 'unnamed_official' || kind === 'unnamed_other') return true;
  if (kind === 'witness') return personIn(words, core) === null;
  if (kind === 'social') return !namedChannel(words, core);
  return false;
}

function namedChannel(words: readonly Word[], core: readonly Word[]): boolean {
  if (words.some((word) => word.text.startsWith('@'))) return true;
  const after = core.findIndex((word) => /^(?:channel|account|project|blogger)$/.test(word.lower));
  return after >= 0 && core[after + 1]?.capital === true;
}

function isDescribed(words: readonly Word[], core: readonly Word[], head: Word | undefined): boolean {
  const plain = new Set([
    'senior',
    'local',
    'unnamed',
    'anonymous',
    'reliable',
    'several',
    'other',
    'some',
    'many',
    'top',
    'new',
  ]);
  const modifiers = core.filter(
    (word) =>
      word !== head &&
      !DETERMINERS.has(word.lower) &&
      word.kind === 'word' &&
      word.tag !== 'NUM' &&
      !plain.has(word.lower),
  );
  const complement = words[core.length];
  if (
    complement &&
    /^(?:of|in|for|from|at|with|on|close|near)$/.test(complement.lower) &&
    !PRONOUNS.has(words[core.length + 1]?.lower ?? '')
  )
    return true;
  return modifiers.some((word) => word.capital || OFFICIAL_MODIFIERS.has(word.lower) || word.tag === 'NOUN');
}
