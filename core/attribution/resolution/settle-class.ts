/** Sets right the class of a source by what only its sentence or the whole page can tell. */
import { isBelligerentState, isStateAlone } from '../classes/belligerent-states.ts';
import { isLay, isOffice } from '../classes/person-names.ts';
import { isPlainPlural } from '../classes/plain-plurals.ts';
import { isNoSideHere } from '../classes/two-readings.ts';
import { withholdsName } from '../cues/flags.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { FALSE_NAME } from '../english/anonymity.ts';
import { AGE, MORE_LAY } from '../english/class-words.ts';
import { OPENS_WITH_ARTICLE } from '../english/grammar-words.ts';
import { CLAIMS, TELLS, WRITTEN } from '../english/report-words.ts';
import { MORE_WITNESSES } from '../english/role-words.ts';
import { AGENCY_NAME, OWN_STAFF } from '../english/speaker-words.ts';
import { lowerText, type ParsedText, plainText, wordAt } from '../parsing/parsed-text.ts';
import type { SourceEntry } from './canonical-sources.ts';

/** What only the sentence or the whole page can tell of a source's class. */
export function settle(parsed: ParsedText, attribution: LinkedCue, entry: SourceEntry, own: string | null): void {
  const { sourceClass } = entry.traits;
  if (sourceClass === 'armed_party' && isNoSideHere(entry.words, parsed.text)) {
    entry.traits = { sourceClass: 'named_org', unnamed: false, described: false };
    entry.party = null;
    return;
  }
  const text = lowerText(entry.words);
  if (
    sourceClass === 'media' &&
    own !== null &&
    entry.words.some((word) => word.lower === own) &&
    OWN_STAFF.test(text)
  ) {
    entry.traits = { sourceClass: 'self', unnamed: false, described: false };
  } else if (
    sourceClass === 'named_person' &&
    OPENS_WITH_ARTICLE.test(text) &&
    !entry.words.some((word) => word.tag === 'PROPN') &&
    withholdsName(parsed, attribution)
  ) {
    entry.traits = { sourceClass: 'unnamed_official', unnamed: true, described: true };
  } else if (
    /^(?:named_person|unnamed_other)$/.test(sourceClass) &&
    entry.canonical.toLowerCase() === text &&
    isPlainPlural(parsed, entry.words, entry.stretch.from)
  ) {
    const isOfPlace = MORE_WITNESSES.has(text) || MORE_LAY.test(text);
    entry.traits = { sourceClass: isOfPlace ? 'witness' : 'unnamed_other', unnamed: true, described: false };
  } else if (/^(?:named_person|witness)$/.test(sourceClass) && bearsFalseName(parsed, attribution)) {
    entry.traits = {
      ...entry.traits,
      sourceClass: sourceClass === 'witness' ? 'witness' : 'unnamed_other',
      unnamed: true,
    };
  } else if (sourceClass === 'named_person' && isAgeBeside(parsed, entry)) {
    entry.traits = { sourceClass: 'witness', unnamed: false, described: false };
  } else if (
    sourceClass === 'official_body' &&
    (isBelligerentState(parsed, entry.words) || (entry.party !== null && isStateAlone(entry.words)))
  ) {
    entry.traits = { sourceClass: 'armed_party', unnamed: false, described: false };
  } else if (text === 'we' && WRITTEN.test(wordAt(parsed, attribution.cue.head).lower)) {
    entry.traits = { sourceClass: 'self', unnamed: false, described: false };
  } else if (/^(?:named_org|unnamed_other)$/.test(sourceClass) && claimsResponsibility(parsed, attribution)) {
    entry.traits = { sourceClass: 'armed_party', unnamed: false, described: false };
  }
}

/** "Mira, not her real name,": nobody is named by it. */
function bearsFalseName(parsed: ParsedText, { source, cue }: LinkedCue): boolean {
  if (!source || source.to > cue.from) return false;
  return FALSE_NAME.test(plainText(parsed.words.slice(source.from, cue.from)));
}

/** "Anna Soren | , 61,", "Anna Soren | , mother of six,": a private person where no office stands with the name. */
function isAgeBeside(parsed: ParsedText, { stretch, words }: SourceEntry): boolean {
  const beside = wordAt(parsed, stretch.to + 1);
  const tells = AGE.test(beside.text) || isLay(beside);
  if (wordAt(parsed, stretch.to).text !== ',' || !tells) return false;
  return words.every(({ capital, kind }) => capital && kind === 'word') && !words.some(isOffice);
}

/** The agency that people in this text talk to: "told AFP". */
export function outletIn(parsed: ParsedText): string | null {
  for (let i = 1; i < parsed.words.length; i++) {
    const word = wordAt(parsed, i);
    if (!word.capital) continue;
    if (TELLS.test(wordAt(parsed, i - 1).lower) && AGENCY_NAME.test(word.text)) return word.lower;
  }
  return null;
}

function claimsResponsibility(parsed: ParsedText, { cue }: LinkedCue): boolean {
  return (
    parsed.words.slice(cue.from, cue.to + 2).some((word) => word.lower === 'responsibility') &&
    CLAIMS.test(wordAt(parsed, cue.head).lower)
  );
}
