/**
 * The whole place step: finds place names in an article's headline and body and points each at one place. Nationality
 * words are never places; nothing is found inside the reserved spans (mentions of groups). Linear in the text.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import {
  capitalOf,
  countryCodeOf,
  disputeOf,
  featureOf,
  idOf,
  latitudeOf,
  longitudeOf,
  nameOf,
} from '../../gazetteer/lookup.ts';
import type { PlaceMention } from '../../report/page-report.ts';
import { type SeenText, seenText } from '../../text/seen-text.ts';
import type { Span } from '../../text/span.ts';
import type { TextModel } from '../../text/text-model.ts';
import { capitalActs } from './acting-capitals.ts';
import { type ChosenPlace, type ChosenText, choosePlaces } from './choose-places.ts';
import type { Resolution } from './resolve.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { siteCountry } from './site-country.ts';
import { standsForPower } from './standing-for-power.ts';
import { tokenise } from './tokens.ts';

export interface PlaceInput {
  readonly model: TextModel;
  readonly headline: string;
  /** BCP 47, or null. */
  readonly lang: string | null;
  readonly host: string;
  /** ISO code of the outlet's country, where it is known. */
  readonly country?: string | null;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  /** Spans of the body that are already something else (groups). */
  readonly reserved: readonly Span[];
}

export interface FoundPlaces {
  readonly mentions: readonly PlaceMention[];
  readonly headlineMentions: readonly PlaceMention[];
}

/** Other readings shown on a card. */
const MOST_CANDIDATES = 5;
/** Log-odds below which a mention is shown as uncertain. */
const SURE_ODDS = 1.5;
/** Certainty of the chosen place below which a mention is shown as uncertain. */
const SURE_CERTAINTY = 0.6;

function toMention(text: string, place: ChosenPlace, resolution: Resolution, gazetteer: Gazetteer): PlaceMention {
  const [record = -1, ...others] = resolution.records;
  const clear = place.logOdds >= SURE_ODDS && resolution.certainty >= SURE_CERTAINTY;
  const rules =
    standsForPower(text, place.start, place.end) ||
    (capitalOf(gazetteer, record) === 'country' && capitalActs(text, place.start, place.end));
  return {
    kind: 'place',
    start: place.start,
    end: place.end,
    text: text.slice(place.start, place.end),
    id: idOf(gazetteer, record),
    name: nameOf(gazetteer, record),
    listed: true,
    confidence: clear && !rules ? 'high' : 'low',
    candidates: others.slice(0, MOST_CANDIDATES).map((other) => idOf(gazetteer, other)),
    lat: latitudeOf(gazetteer, record),
    lon: longitudeOf(gazetteer, record),
    country: countryCodeOf(gazetteer, record),
    feature: featureOf(gazetteer, record),
    disputed: disputeOf(gazetteer, record),
  };
}

/** A headline as the sentence it is: what a name is was learned from sentences, and its surroundings count. */
function withStop(headline: string): string {
  return /[.!?…]\s*$/u.test(headline) ? headline : `${headline}.`;
}

/** Finds and resolves the places of one article. */
export function findPlaces(input: PlaceInput, gazetteer: Gazetteer): FoundPlaces {
  const seen = { body: seenText(input.model.text), headline: seenText(input.headline) };
  const body = choosePlaces(tokenise(seen.body.text), input.reserved.map(seen.body.toSeen), gazetteer, input.lang);
  const headline = choosePlaces(tokenise(withStop(seen.headline.text)), [], gazetteer, input.lang);
  const resolutions = resolveMentions([headline, body], siteCountry(input, gazetteer), gazetteer);
  const mentionsOf = ({ text, places }: ChosenText, written: string, { toWritten }: SeenText) =>
    places.flatMap((place) => {
      const resolution = resolutions.get(place);
      if (resolution === undefined) return [];
      const { start, end } = toWritten(place);
      return [{ ...toMention(text, place, resolution, gazetteer), start, end, text: written.slice(start, end) }];
    });
  return {
    mentions: mentionsOf(body, input.model.text, seen.body),
    headlineMentions: mentionsOf(headline, input.headline, seen.headline),
  };
}
