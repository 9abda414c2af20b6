/**
 * Patterns of dates with the name of a month, made of those names only that stand in a text. All six hundred names in
 * thirty-two languages take a background that has just started 50 ms to make ready; a page has a handful.
 */
import { MONTH_NAMES } from './month-names.ts';

export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_NAMES).flatMap((months) =>
    months.flatMap((forms, index) => forms.split('|').map((form): [string, number] => [form, index + 1])),
  ),
);

/** Greek writes one letter in two ways. */
const oneSigma = (text: string) => text.replaceAll('ς', 'σ');
/** The longest first, as alternatives must stand in a pattern. */
const NAMES = [...MONTH_BY_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => ({ name, plain: oneSigma(name) }));

export interface MonthPatterns {
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
  readonly yearFirst: RegExp;
}

/** The sets of names that texts had lately. */
const patternsByNames = new Map<string, MonthPatterns>();
const MOST_SETS = 100;

/** The patterns for a text, or null where the name of no month stands in it. */
export function monthPatternsFor(text: string): MonthPatterns | null {
  const lower = oneSigma(text.toLowerCase());
  const names = NAMES.filter(({ plain }) => lower.includes(plain)).map(({ name }) => name);
  if (names.length === 0) return null;
  const key = names.join('|');
  const known = patternsByNames.get(key);
  if (known) return known;
  if (patternsByNames.size >= MOST_SETS) patternsByNames.clear();
  const made = patternsOf(key);
  patternsByNames.set(key, made);
  return made;
}

function patternsOf(names: string): MonthPatterns {
  return {
    // Where a style sheet sets the space, the name stands right before the day: "Ana Lima3 May 2026".
    dayFirst: new RegExp(
      `(?<!\\p{N})(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|-го|-е)?[.,]?\\s*(?:of\\s+|de\\s+|d['’]|den\\s+|-\\s*|/\\s*|ngày\\s+)?(${names})(?![\\p{L}])[.,]?(?:\\s*(?:de[l]?|of|,|-|/)?\\s*)(\\d{4}|['’]\\d{2})(?!\\d)`,
      'iu',
    ),
    monthFirst: new RegExp(
      `(?<![\\p{L}\\p{N}])(${names})(?![\\p{L}])[.,]?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)\\s*[.,]?(?:\\s+(?:at\\s+)?\\d{1,2}:\\d{2}\\s*(?:[ap]\\.?m\\.?)?,?)?\\s*[.,/-]?\\s*(\\d{4})(?!\\d)`,
      'iu',
    ),
    yearFirst: new RegExp(`(?<!\\d)(\\d{4})[.,]?\\s*(?:m\\.\\s*)?(${names})\\s*(\\d{1,2})(?!\\d)`, 'iu'),
  };
}
