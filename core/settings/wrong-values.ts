/** What may stand in a file of settings, so that a refusal can name it. */
import { COLLAPSE_KINDS } from '../report/page-report.ts';
import { DEFAULT_SETTINGS, HIGHLIGHT_STYLES, MODES, type Settings, THEMES, UI_LANGUAGES } from './settings.ts';
import { parseSitePattern } from './site-pattern.ts';

/** A value that cannot be used. */
export interface WrongValue {
  /** From the top of what was read: `['changed', 'mode']`. */
  readonly path: readonly (string | number)[];
  /** `undefined` where it is missing. */
  readonly found: unknown;
}

const BOOLEANS = [true, false];
const SITES = ['example.org', '*.example.org'];

/** By the name of a setting; whatever has no line here is one of two values. */
const ALLOWED = new Map<string, readonly unknown[]>([
  ['version', [1]],
  ['changed', [{ mode: 'every-page' }]],
  ['mode', MODES],
  ['sitesOff', [SITES]],
  ['sitesOn', [SITES]],
  ['collapseKinds', [{ share: false, related: true }]],
  ['highlightStyle', HIGHLIGHT_STYLES],
  ['theme', THEMES],
  ['language', [null, ...UI_LANGUAGES]],
]);

/** The name of a setting as a file has it: `mode`, `collapseKinds.share`, `sitesOff`. */
export const settingName = (path: WrongValue['path']): string =>
  path.filter((step, depth) => typeof step === 'string' && (depth > 0 || path.length === 1)).join('.');

/** Values that may stand there, or examples of them, as JSON. */
export function allowedValues(path: WrongValue['path']): string[] {
  const name = settingName(path);
  const isSite = typeof path.at(-1) === 'number';
  return (isSite ? SITES : (ALLOWED.get(name) ?? BOOLEANS)).map((value) => JSON.stringify(value));
}

/** What has the right shape and would still do nothing: a list entry that is no site, a language that is none of ours. */
export function unusableValues({ sitesOff, sitesOn, language }: Settings): WrongValue[] {
  const bad = (list: 'sitesOff' | 'sitesOn', sites: readonly string[]) =>
    sites.flatMap((found, index) =>
      parseSitePattern(found) === null ? [{ path: ['changed', list, index], found }] : [],
    );
  const isKnown = language === null || UI_LANGUAGES.some((known) => known === language);
  return [
    ...bad('sitesOff', sitesOff),
    ...bad('sitesOn', sitesOn),
    ...(isKnown ? [] : [{ path: ['changed', 'language'], found: language }]),
  ];
}

/** Paths of what stands in a file beside the settings of this version. */
export function unknownPaths(file: Readonly<Record<string, unknown>>): (readonly string[])[] {
  const beside = (record: unknown, known: readonly string[], above: readonly string[]) =>
    Object.keys(Object(record))
      .filter((key) => !known.includes(key))
      .map((key) => [...above, key]);
  const { changed } = file;
  const kinds: unknown = Reflect.get(Object(changed), 'collapseKinds');
  return [
    ...beside(file, ['file', 'version', 'changed'], []),
    ...beside(changed, Object.keys(DEFAULT_SETTINGS), ['changed']),
    ...beside(kinds, COLLAPSE_KINDS, ['changed', 'collapseKinds']),
  ];
}
