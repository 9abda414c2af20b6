/**
 * Shape of the files in `glossary/groups/`. One theatre a file; an entry's shape is `GroupEntry` of
 * `core/glossary/entries.ts`. Rules that look across entries live in `validate.ts`.
 */
import * as v from 'valibot';
import { GROUP_KINDS, RELATION_TYPES } from '../core/glossary/entries.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const year = v.pipe(v.number(), v.integer(), v.minValue(1500), v.maxValue(2100));
const day = v.pipe(
  v.string(),
  v.isoDate('must be a date YYYY-MM-DD'),
  v.check(isInCalendar, 'is no day of the calendar'),
);
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((date) => date.length < 10 || isInCalendar(date), 'is no day of the calendar'),
);
const link = v.pipe(
  v.string(),
  v.url('is not a well-formed address'),
  v.startsWith('https://', 'must start with https://'),
  v.regex(/^\S+$/, 'holds white space'),
  v.regex(/^\w+:\/\/[^/?#]+\.[^/?#]+/, 'names no public host'),
);

/** The 31st of February passes as a pattern, and the calendar rolls it over; what is no date at all the pattern has reported. */
function isInCalendar(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(date);
}

const reference = v.strictObject({ title: text, publisher: text, url: link, checked: v.nullable(day) });

const alias = v.strictObject({
  text,
  acronym: v.optional(v.boolean()),
  caseSensitive: v.optional(v.boolean()),
  needsContext: v.optional(v.boolean()),
  from: v.optional(year),
  to: v.optional(year),
});

const relation = v.strictObject({ type: v.picklist(RELATION_TYPES), target: text, note: v.optional(text) });

const designation = v.strictObject({
  by: text,
  as: text,
  since: v.nullable(partialDate),
  until: v.optional(partialDate),
  reference,
});

export const groupEntrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')),
  depth: v.picklist(['full', 'short']),
  name: text,
  native: v.optional(
    v.array(v.strictObject({ lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)), text })),
  ),
  aliases: v.array(alias),
  kind: v.picklist(GROUP_KINDS),
  theatres: v.pipe(v.array(text), v.nonEmpty()),
  active: v.strictObject({ from: v.nullable(year), to: v.nullable(year) }),
  relations: v.optional(v.array(relation)),
  designations: v.optional(v.array(designation)),
  summary: v.pipe(text, v.maxLength(280, 'is longer than 280 characters')),
  leaders: v.optional(v.array(v.pipe(text, v.regex(/ /, 'needs a first name and a surname')))),
  references: v.pipe(v.array(reference), v.nonEmpty('needs at least one reference')),
  reviewed: day,
});

export const theatreFileSchema = v.strictObject({ theatre: text, entries: v.array(v.unknown()) });

export const waiverFileSchema = v.strictObject({
  collisions: v.array(v.strictObject({ alias: text, ids: v.array(text), reason: text })),
});
export type CollisionWaiver = v.InferOutput<typeof waiverFileSchema>['collisions'][number];
