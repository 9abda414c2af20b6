/**
 * The name of a place in a language of its own country. Packages list spellings without saying their language, so a spelling
 * counts when its script, and where scripts are shared its letters, are those of an official language. None is better than a
 * neighbour's: where no spelling fits, the card shows no native name.
 */
import type { NativeName } from '../../core/glossary/entries.ts';
import { likestFirst } from './likest-spelling.ts';
import { cell, parts, readTable } from './tables.ts';

const CYRILLIC = /^[\u0400-\u052f\s'’ʼ.-]+$/;
const ARABIC = /^[\u0600-\u06ff\u200c\s.-]+$/;
const HAN = /^[\u3400-\u9fff\s·]+$/;
const DEVANAGARI = /^[\u0900-\u097f\s.-]+$/;
const BENGALI = /^[\u0980-\u09ff\s.-]+$/;
const ETHIOPIC = /^[\u1200-\u137f\s.-]+$/;

interface Writing {
  readonly script: RegExp;
  /** Letters that this language does not have, where others share its script. */
  readonly without?: RegExp;
  /** Letters that neighbours do not have: a spelling with one is taken first. */
  readonly telling?: RegExp;
  /** Letters without one of which a spelling is rather a neighbour's. */
  readonly needs?: RegExp;
  /** Nothing in the letters tells it from neighbours: only our tables say that a name is in it. */
  readonly isStated?: true;
}

const WRITING: Readonly<Record<string, Writing>> = {
  ar: { script: ARABIC, without: /[\u0671-\u06d5\u064b-\u065f\u200c]|ئا|^ولاية |^محافظة |^مدينة |^استان / },
  fa: {
    script: ARABIC,
    without: /[ەۆڵڕۇيكةىٹڈڑںہھےڤ\u0674-\u0678\u06c0-\u06cb\u06d0\u064b-\u065f]/,
    telling: /[پچژگکی]/,
  },
  ur: { script: ARABIC, without: /^ئ|[ەۆڵڕۇټډړښګڼۍېيكةى\u06d0\u064b-\u065f]/, telling: /[ٹڈڑںہھےگکیپچ]/ },
  ps: { script: ARABIC, telling: /[ټډړښګڼۍې]/, without: /[يكة\u064b-\u065f]/ },
  ckb: { script: ARABIC, needs: /[ڕڵۆێ]/ },
  ug: { script: ARABIC, needs: /[ۇۆۈېە]/ },
  uk: { script: CYRILLIC, without: /[ыэъёЫЭЪЁўҐқңғүұөәҳҷӣӯ]/, telling: /[іїєґІЇЄҐ]|ська|цька/ },
  ru: { script: CYRILLIC, without: /[іїєґўјљњћџқңғүұөәҳҷӣӯ]|[зсц]ьк|[^л]ьск|ъ$|ний /i },
  be: { script: CYRILLIC, without: /[иїєґщъқңғ]|ськ/i, telling: /[іў]/i },
  bg: { script: CYRILLIC, without: /[ыэёіїєўјљњ]/i },
  sr: { script: CYRILLIC, without: /[ыэёъйщяюіїєўь]/i },
  mk: { script: CYRILLIC, without: /[ыэёъйщяюіїєўћђ]/i },
  kk: { script: CYRILLIC, without: /ьк$/, telling: /[қңғүұөәһі]/i },
  ky: { script: CYRILLIC, without: /[қғұәіҳ]/i, telling: /[ңүө]/i },
  tg: { script: CYRILLIC, without: /[ыңүөәі]/i, telling: /[ҳҷӣӯқғ]/i },
  mn: { script: CYRILLIC, without: /[қңғұәіҳ]/i, telling: /[үө]/i },
  os: { script: CYRILLIC, needs: /[ӕæ]/i },
  ab: { script: CYRILLIC, needs: /[ԥҩҵҽҟ]/i },
  crh: { script: CYRILLIC, isStated: true },
  he: { script: /^[\u0590-\u05ff\s'"-]+$/, without: /[\u05b0-\u05c7]/ },
  el: { script: /^[\u0370-\u03ff\s.-]+$/, telling: /[άέήίόύώΆΈΉΊΌΎΏ]/ },
  hy: { script: /^[\u0531-\u058f\s-]+$/, telling: /և/ },
  ka: { script: /^[\u10d0-\u10ff\s-]+$/ },
  am: { script: ETHIOPIC },
  ti: { script: ETHIOPIC },
  zh: { script: HAN },
  ja: { script: /^[\u3041-\u30ff\u3400-\u9fffー\s]+$/, telling: /[市町村区]$/ },
  ko: { script: /^[\uac00-\ud7a3\s]+$/ },
  th: { script: /^[\u0e01-\u0e5b\s]+$/ },
  lo: { script: /^[\u0e81-\u0eff\s]+$/ },
  my: { script: /^[\u1000-\u109f\s]+$/ },
  km: { script: /^[\u1780-\u17ff\u200b\s]+$/ },
  si: { script: /^(?:[\u0d80-\u0dff\s]|\u200d)+$/ },
  ta: { script: /^[\u0b80-\u0bff\s]+$/ },
  te: { script: /^[\u0c00-\u0c7f\s]+$/ },
  kn: { script: /^[\u0c80-\u0cff\s]+$/ },
  ml: { script: /^[\u0d00-\u0d7f\s]+$/ },
  gu: { script: /^[\u0a80-\u0aff\s]+$/ },
  pa: { script: /^[\u0a00-\u0a7f\s]+$/ },
  or: { script: /^[\u0b00-\u0b7f\s]+$/ },
  bo: { script: /^[\u0f00-\u0fff\s]+$/ },
  dz: { script: /^[\u0f00-\u0fff\s]+$/ },
  hi: { script: DEVANAGARI },
  mr: { script: DEVANAGARI },
  ne: { script: DEVANAGARI },
  bn: { script: BENGALI },
  as: { script: BENGALI, needs: /[ৰৱ]/ },
  mni: { script: BENGALI, isStated: true },
};

const LANGUAGES: ReadonlyMap<string, readonly string[]> = new Map(
  readTable('official-languages.tsv').map((row) => [cell(row, 'code'), parts(row, 'languages')]),
);

/** Languages of a country that are not written in Latin letters, the first first; `la` opens the list where Latin letters come first. */
export function languagesOf(area: string | null): readonly string[] {
  return LANGUAGES.get(area ?? '') ?? LANGUAGES.get((area ?? '').slice(0, 2)) ?? [];
}

/** Whether a text is written in the script of a language, whatever its letters. */
export function isInScriptOf(language: string, text: string): boolean {
  return WRITING[language]?.script.test(text) === true;
}

function fits({ script, without, needs }: Writing, text: string): boolean {
  return script.test(text) && without?.test(text) !== true && needs?.test(text) !== false;
}

function spellingIn(language: string, spellings: readonly string[], name: string | null): string | null {
  const writing = WRITING[language];
  if (writing === undefined || writing.isStated) return null;
  const fitting = spellings.filter((text) => fits(writing, text));
  const written = name === null ? fitting : likestFirst(fitting, name, language);
  return written.find((text) => writing.telling?.test(text) === true) ?? written[0] ?? null;
}

/**
 * The name in the first official language that a spelling fits, or none; `area` is a country or a state of one, `name` the
 * Latin one to choose by.
 */
export function nativeNames(area: string, spellings: readonly string[], name: string | null = null): NativeName[] {
  const languages = languagesOf(area);
  if (languages[0] === 'la') return [];
  for (const lang of languages) {
    const text = spellingIn(lang, spellings, name);
    if (text !== null) return [{ lang, text }];
  }
  return [];
}

/** A name that one of our tables gives: in the first official language of the country whose script it is written in. */
export function statedNative(country: string | null, text: string): NativeName[] {
  if (text === '') return [];
  const known = country === null ? ['ar', 'fa', 'uk', 'ru', 'he'] : languagesOf(country);
  const lang = known.find((language) => spellingIn(language, [text], null) !== null);
  return lang === undefined ? [] : [{ lang, text }];
}

/** Names by record id that stand in `native-names.tsv`. */
export function readNativeNames(): Map<string, NativeName[]> {
  return new Map(
    readTable('native-names.tsv').map((row) => [
      cell(row, 'id'),
      parts(row, 'names').map((name) => {
        const [lang = '', text = ''] = name.split(':');
        if (!isInScriptOf(lang, text)) throw new Error(`native-names.tsv: ${name} is not written in ${lang}`);
        return { lang, text };
      }),
    ]),
  );
}
