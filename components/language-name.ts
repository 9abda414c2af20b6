import { uiLocale } from './strings.ts';

/** A language's name in the interface's language; an unknown or broken tag as it stands. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(uiLocale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    // RangeError: pages declare tags that are none ("en_us.utf8").
    return tag;
  }
}
