/**
 * What can be wrong with an entry of the reader's own or with a file of them. Codes with the numbers and words they are
 * about; the sentences are the interface's, in the reader's language.
 */

export type OwnFaultCode =
  | 'no-header'
  | 'unknown-column'
  | 'open-quote'
  | 'not-json'
  | 'wrong-schema'
  | 'no-entries'
  | 'not-an-entry'
  | 'unknown-field'
  | 'not-text'
  | 'not-a-list'
  | 'name-missing'
  | 'name-long'
  | 'name-twice'
  | 'name-taken'
  | 'alias-many'
  | 'alias-long'
  | 'note-long'
  | 'theatre-long'
  | 'kind-unknown'
  | 'link-none'
  | 'too-large'
  | 'not-utf8';

export interface OwnFault {
  readonly code: OwnFaultCode;
  /** Limits, names and lines that the sentence mentions, in its order. */
  readonly values: readonly (string | number)[];
}

/** One thing wrong in a file, with the line it stands on (the first line is 1). */
export interface OwnProblem extends OwnFault {
  readonly line: number;
}

export function ownFault(code: OwnFaultCode, ...values: readonly (string | number)[]): OwnFault {
  return { code, values };
}

/** Words of a file quoted in a sentence are cut: a mistake may be a line of five megabytes. */
const QUOTED_MAX_CHARS = 60;

export function quoted(words: string): string {
  return words.length > QUOTED_MAX_CHARS ? `${words.slice(0, QUOTED_MAX_CHARS)}…` : words;
}
