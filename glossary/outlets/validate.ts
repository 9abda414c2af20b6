/**
 * Reads one source file of the outlet glossary and says, in words, what is wrong with it. Every fact needs a
 * statement, an issuer, a full date and a link; labels without an issuer, and words we do not use, are refused.
 */
import {
  array,
  check,
  exactOptional,
  minLength,
  nonEmpty,
  nullable,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import type { OutletEntry } from '../../core/glossary/entries.ts';

const DAY = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/, 'a full date, YYYY-MM-DD'), check(isDay, 'a day that exists'));
const HOST = pipe(
  string(),
  regex(/^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w-]+)?$/, 'a host in lower case without www.'),
);
const LINK = pipe(
  string(),
  regex(/^https:\/\/[^\s]+\.[^\s]+$|^http:\/\/[^\s]+\.[^\s]+$/, 'an http address'),
  check((url) => !/^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(url), 'a page or a file, not a whole repository'),
);
/** Words that may only stand in a quotation, never in our own voice. */
const LOADED = /\b(?:terrorist|regime|martyr|puppet|propaganda|disinformation|reliable|unreliable|mouthpiece|fake)\b/i;
const SENTENCE = pipe(
  string(),
  nonEmpty('a sentence'),
  regex(/^[\p{Lu}\d‘“].*[.”’]$/su, 'a sentence with a capital and a full stop'),
  check((text) => !LOADED.test(unquoted(text)), 'loaded words only inside quotation marks'),
  check(
    (text) => !/^(?:state media|state-controlled|government-controlled)\.?$/i.test(text),
    'a sentence, not a label',
  ),
);

const FACT = strictObject({
  statement: SENTENCE,
  issuer: pipe(string(), nonEmpty('an issuer')),
  date: DAY,
  url: LINK,
  until: exactOptional(DAY),
  dispute: exactOptional(SENTENCE),
});

const ENTRY = strictObject({
  id: pipe(string(), regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'lower-case words joined by hyphens')),
  name: pipe(string(), nonEmpty()),
  aliases: exactOptional(array(pipe(string(), nonEmpty()))),
  hosts: array(HOST),
  country: nullable(pipe(string(), regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
  kind: picklist(['agency', 'broadcaster', 'newspaper', 'site', 'channel']),
  facts: pipe(array(FACT), minLength(1, 'at least one fact')),
  reviewed: DAY,
});

/** A text without what stands between double quotation marks. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, '');
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export interface Validated {
  readonly entries: readonly OutletEntry[];
  readonly faults: readonly string[];
}

/** The entries of a source file, or what is wrong with it. */
export function validateOutlets(source: unknown, file: string): Validated {
  const result = safeParse(array(ENTRY), source);
  if (!result.success) {
    const faults = result.issues.map(
      ({ message, path }) => `${file}: ${path?.map(({ key }) => String(key)).join('.') ?? ''}: ${message}`,
    );
    return { entries: [], faults };
  }
  return { entries: result.output, faults: [] };
}

/** Faults that only show when all files are read together: an id, a host or a name claimed twice. */
export function findClashes(entries: readonly OutletEntry[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  const claim = (key: string, id: string) => {
    const owner = owners.get(key);
    if (owner !== undefined) faults.push(`${key} is claimed by ${owner} and ${id}`);
    else owners.set(key, id);
  };
  for (const { id, name, aliases, hosts } of entries) {
    claim(`id ${id}`, id);
    for (const host of hosts) claim(`host ${host}`, id);
    for (const known of new Set([name, ...(aliases ?? [])].map((text) => text.toLowerCase().replaceAll(/[\s-]/g, ''))))
      claim(`name ${known}`, id);
  }
  return faults;
}
