/** The messages of one locale file as a look-up, for a language other than the browser's, the playground and the tests. */
import type { StringSource } from './strings.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A look-up over one locale's messages: `$1` … `$9` replaced, an unknown key gives an empty string. */
export function messageSource(messages: Messages, locale: string): StringSource {
  return {
    locale,
    getMessage: (key, substitutions) =>
      (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_mark, digit) => substitutions[Number(digit) - 1] ?? ''),
  };
}
