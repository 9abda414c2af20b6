/**
 * Participles before a report and quotations in two halves, in our own words; no event in them is real. Marks as in
 * `reporting-cases.ts`.
 */
export const PARTICIPLE_CASES: readonly string[] = [
  'Speaking by phone from Osra, {S:the governor} {C:said} {X:the bridge had held}.',
  "{S:The front's spokesman}, speaking by satellite phone from the hills, {C:said} {X:two men had died}.",
  'Asked whether the army would withdraw, {S:the minister} {C:said} {X:no decision had been taken}.',
  'Asked if prisoners would be freed, {S:he} {C:replied}: {X:"That is not for me to say."}',
  'Reached by telephone, {S:the mayor} {C:said} {X:the road was cut}.',
  'Responding to the report, {S:the ministry} {C:said} {X:it would investigate}.',
];
