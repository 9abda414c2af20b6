/**
 * Contested places: `disputed.tsv` says for each who holds it, who claims it, and whose dated statement stands for that. The
 * sentence on the card is made from these columns, so that none can leave a side out.
 */
import type { PlaceSource } from '../../core/glossary/place-record.ts';
import { cell, parts, type Row, readTable } from './tables.ts';

export interface Dispute {
  readonly id: string;
  readonly heldBy: readonly string[];
  readonly claimedBy: readonly string[];
  /** One sentence on how that came about or what others say of it. */
  readonly remark: string;
  readonly issuer: string;
  readonly title: string;
  /** `YYYY` or `YYYY-MM-DD` of the statement. */
  readonly date: string;
  /** `YYYY-MM` in which who holds what was last looked at. */
  readonly asOf: string;
  /** Where the statement can be read, or empty. */
  readonly url: string;
}

function toDispute(row: Row, id: string): Dispute {
  return {
    id,
    heldBy: parts(row, 'held_by'),
    claimedBy: parts(row, 'claimed_by'),
    remark: cell(row, 'remark'),
    issuer: cell(row, 'issuer'),
    title: cell(row, 'title'),
    date: cell(row, 'date'),
    asOf: cell(row, 'as_of'),
    url: cell(row, 'url'),
  };
}

/** One for each record; a row may hold several ids, divided by a bar, of towns that share its words. */
export function readDisputes(): Dispute[] {
  return readTable('disputed.tsv').flatMap((row) => parts(row, 'id').map((id) => toDispute(row, id)));
}

function listOf(sides: readonly string[]): string {
  return sides.length < 2 ? sides.join('') : `${sides.slice(0, -1).join(', ')} and ${sides.at(-1)}`;
}

/** What the card says. */
export function disputeSentence({ heldBy, claimedBy, remark, issuer, title, date, asOf }: Dispute): string {
  return `Held by ${listOf(heldBy)}; claimed by ${listOf(claimedBy)}. ${remark} (${issuer}, ${title}, ${date}; as of ${asOf})`;
}

/** The statement as the sentence names it, with its address. */
export function statementOf({ issuer, title, url }: Dispute): PlaceSource {
  return { name: `${issuer}, ${title}`, url: url === '' ? null : url };
}

const LOADED = /terrorist|regime|martyr|puppet|propaganda|liberated|separatist/i;

/** What is wrong with an entry, for the glossary check; `today` is `YYYY-MM-DD`. */
export function disputeProblems(dispute: Dispute, today: string): string[] {
  const { heldBy, claimedBy, remark, issuer, title, date, asOf, url } = dispute;
  const problems: string[] = [];
  if (heldBy.length === 0) problems.push('does not say who holds the place');
  if (claimedBy.length === 0) problems.push('does not say who claims the place');
  if (issuer === '' || title === '') problems.push('does not say whose statement it quotes');
  if (!/^\d{4}(?:-\d{2}-\d{2})?$/.test(date) || date > today) problems.push(`has no date of the statement: "${date}"`);
  if (!/^\d{4}-\d{2}$/.test(asOf) || asOf > today) problems.push(`does not say as of when: "${asOf}"`);
  if (url !== '' && !/^https:\/\/\S+$/.test(url)) problems.push(`has no web address in "${url}"`);
  if (!/^\p{Lu}[^\n]*\.$/u.test(remark)) problems.push('needs one remark that ends in a full stop');
  if (LOADED.test(disputeSentence(dispute))) problems.push('uses a loaded word');
  return problems;
}
