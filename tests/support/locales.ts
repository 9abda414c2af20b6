/** The messages of every locale, read from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageSource } from '../../components/message-source.ts';
import { setStrings } from '../../components/strings.ts';

export type Messages = Readonly<Record<string, { readonly message: string }>>;

// Not a URL: under jsdom `URL` is jsdom's, which node:fs refuses.
const FOLDER = join(import.meta.dirname, '../../public/_locales');

export const LOCALES: readonly string[] = readdirSync(FOLDER);

const isMessages = (value: unknown): value is Messages => typeof value === 'object' && value !== null;

export function readMessages(locale: string): Messages {
  const parsed: unknown = JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));
  if (!isMessages(parsed)) throw new Error(`no messages in ${locale}`);
  return parsed;
}

/** Draws components in the words of a locale. */
export const useLocale = (locale: string): void => setStrings(messageSource(readMessages(locale), locale));
