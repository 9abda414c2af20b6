/**
 * The country a page is published in, as a weak prior for names that several countries have: what is known of the outlet, else
 * the region of the page's language ("en-ZA"), else the host's national domain.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { recordWithId } from '../../gazetteer/lookup.ts';

export interface Site {
  readonly host: string;
  /** BCP 47, or null. */
  readonly lang: string | null;
  /** ISO code of the outlet's country, where it is known. */
  readonly country?: string | null;
}

/** National domains that are sold to everybody for their letters. */
const SOLD_ABROAD: ReadonlySet<string> = new Set(
  'AC AI AM AS CC CO FM GG IM IO IS LA LI LY ME MS MU NU PW RE RS SC SH SO ST SU TK TO TV VC WS'.split(' '),
);
/** Regions that publishing systems write when nobody has chosen one. */
const UNCHOSEN: ReadonlySet<string> = new Set(['US', 'GB']);

function countryOfLanguage(lang: string | null): string | null {
  const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})$/.exec(lang ?? '')?.[1];
  return region === undefined || UNCHOSEN.has(region) ? null : region;
}

/** "example.com.lb" -> LB; ".com.co" is Colombia's, ".co" anybody's. */
function countryOfHost(host: string): string | null {
  const labels = host.toUpperCase().split('.');
  const suffix = labels.at(-1) ?? '';
  if (suffix.length !== 2) return null;
  if (SOLD_ABROAD.has(suffix) && !/^(?:COM|GOV|ORG|NET|EDU)$/.test(labels.at(-2) ?? '')) return null;
  return suffix === 'UK' ? 'GB' : suffix;
}

/** Record of the country, or -1. */
export function siteCountry({ host, lang, country = null }: Site, gazetteer: Gazetteer): number {
  const code = country ?? countryOfLanguage(lang) ?? countryOfHost(host);
  return code === null ? -1 : recordWithId(gazetteer, `iso:${code}`);
}
