/**
 * Tells what only bears a place's name: an agreement ("the Tunis Declaration"), a body that watches or reports ("Aleppo Media Centre"),
 * a channel with an Arabic article, a ship, a person with an age. Read from the words beside the name, whatever the name is.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { capitalOf, featureOf, isInTheNews } from '../../gazetteer/lookup.ts';
import type { Candidate } from './candidates.ts';
import { sizeClass } from './size-class.ts';
import { isTeamOrPaper } from './teams-and-papers.ts';

/** "Oslo II Accord", "Helsinki Final Act"; a hall goes on with a capital ("Dallas Convention Center"). */
const AGREEMENT =
  /^ (?:(?:I{1,3}|Peace|Political|Framework|Final|Interim|Ceasefire|Principles) )?(?:Agreements?|Accords?|Treaty|Treaties|Conventions?|Protocols?|Declarations?|Memorandum|Statute|Communiqu[eé]|Charter|Pact|Act|Process|Principles|Formula)(?![\p{L}-]| \p{Lu})/u;
const SMALL_AGREEMENT =
  /^ (?:peace |ceasefire )?(?:process|memorandum|statute|convention|declaration|accords?|pact)(?![\p{L}-])/u;
/** "Media Center", "War Monitor", "Human Rights Observatory". */
const WATCHING_BODY =
  /^ (?:Media (?:Cent(?:er|re)|Office|Network|Group)|(?:\p{Lu}\p{L}+ ){1,2}(?:Monitor|Observatory|Tracker|Watch|Newspaper|Channel))(?!\p{L})/u;
/** "The Daily Damascus"; at the head of a sentence the word may be plain ("Daily Beirut flights"). */
const DAILY = /(?:^|[^\p{L}])(?:Daily|Weekly) $/u;
/** Words without which none of these stands there: patterns with letters of every script take long to be made ready. */
const WATCHES = /^ Media |Monitor|Observatory|Tracker|Watch|Newspaper|Channel/;
const DAILY_INSIDE = /\p{L} (?:Daily|Weekly) $/u;
const PUBLISHES = /^ (?:reported|reports|broadcast|aired|published|quoted|cited|wrote)(?!\p{L})/u;
/** A name with its article, as Arabic channels and papers have one. */
const WITH_ARTICLE = /^[Aa]l[ -]\p{Lu}/u;
const OUTLET =
  /^ (?:channel|TV|television|newspaper|daily|broadcaster|network|website|satellite|correspondent)(?!\p{L})/u;
const TOLD = /(?:^|[^\p{L}])(?:told|by the channel|by the newspaper|channel|newspaper|broadcaster) $/u;
const SHIP =
  'warship|cruiser|frigate|destroyer|corvette|flagship|tanker|ferry|submarine|battleship|freighter|trawler|minesweeper|aircraft carrier|bulk carrier|container ship|cargo ship|landing ship';
const SHIP_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${SHIP}),? (?:the )?$`, 'iu');
const SHIP_WORD = new RegExp(SHIP);
const SHIP_AT_END = new RegExp(`(?:${SHIP}),? (?:the )?$`, 'i');
const SHIP_NEAR = new RegExp(`(?:^|[^\\p{L}])(?:${SHIP})(?!\\p{L})`, 'iu');
/** What navies and shipping registers put before a name: "HMS Lancaster". */
const SHIP_PREFIX = /(?:^|[^\p{L}])(?:USS|USNS|HMS|HMAS|HMCS|HMNZS|INS|RFA|BRP|ROKS|TCG|MV|M\/V|MT) $/u;
/** "Sumatra Queen, a bulk carrier". */
const SHIP_BEHIND = new RegExp(`^ \\p{Lu}\\p{L}+, an? (?:[\\p{L}-]+ ){0,4}(?:${SHIP})(?!\\p{L})`, 'u');
/** Behind the article of a ship; "on the Moskva" and "along the Moskva" mean the river. */
const ARTICLE = /(?:^|[.,;:“"(] |(?:and|but|or|sank|hit|sunk|struck|aboard|lost|when|that|after|as) )the $/iu;
const SHIP_FARES =
  /^(?:[.,;)]| (?:sank|burned|burnt|was|were|had|has|and|exploded|listed|sailed|capsized|caught)(?!\p{L}))/u;
/** "Jordan, 34, said": an age between commas, then the sentence goes on. */
const AGED = /^, [1-9]\d, (?!and |or |in |were |including )\p{Ll}/u;
const TOLD_OF_SELF =
  /^ told (?:reporters|journalists|me|us|police|investigators|the court|a court|the judge)(?: \p{Ll}+)? (?:he|she|his|her)(?!\p{L})/u;
const PLACED =
  /(?:^|[^\p{L}])(?:in|of|from|near|at|around|outside|across|inside|between|to|for|and|leaving|left|fled|reached|entered|via|into|through) $/iu;
/** Longest stretch read on either side, in code units. */
const REACH = 60;
/** A ship word and the bare name of the ship stand in one sentence or two. */
const SHIP_REACH = 160;

/** Whether the name can be where people met: a country, a region or a province has agreements about itself. */
function mayHost({ readings }: Candidate, gazetteer: Gazetteer): boolean {
  const kinds = readings.map(({ record }) => featureOf(gazetteer, record));
  return !kinds.includes('country') && !kinds.includes('region') && kinds.some((kind) => kind !== 'admin');
}

function isAgreement(candidate: Candidate, after: string, gazetteer: Gazetteer): boolean {
  if (!mayHost(candidate, gazetteer)) return false;
  if (!/^ [A-Zacdmps]/.test(after)) return false;
  if (AGREEMENT.test(after)) return true;
  // "The Idlib agreement" is about Idlib, "the Luanda process" not about Luanda.
  const isOnlyHost = ({ record }: Candidate['readings'][number]) =>
    !isInTheNews(gazetteer, record) || capitalOf(gazetteer, record) === 'country';
  return SMALL_AGREEMENT.test(after) && candidate.readings.every(isOnlyHost);
}

function isShip(text: string, candidate: Candidate, before: string, after: string, gazetteer: Gazetteer): boolean {
  if (SHIP_PREFIX.test(before) || (SHIP_AT_END.test(before) && SHIP_BEFORE.test(before))) return true;
  if (SHIP_WORD.test(after) && SHIP_BEHIND.test(after)) return true;
  if (!/the $/i.test(before) || !ARTICLE.test(before) || !SHIP_FARES.test(after)) return false;
  if (!sizeClass(gazetteer, candidate).startsWith('settled')) return false;
  return SHIP_NEAR.test(text.slice(Math.max(0, candidate.start - SHIP_REACH), candidate.end + SHIP_REACH));
}

function isOutlet(name: string, before: string, after: string): boolean {
  if (WATCHES.test(after) && WATCHING_BODY.test(after)) return true;
  if (/ly $/.test(before) && (DAILY_INSIDE.test(before) || (DAILY.test(before) && PUBLISHES.test(after)))) return true;
  return WITH_ARTICLE.test(name) && (OUTLET.test(after) || PUBLISHES.test(after) || TOLD.test(before));
}

function isPerson(before: string, after: string): boolean {
  const isOlder = after.startsWith(', ') && AGED.test(after);
  const tells = after.startsWith(' told ') && TOLD_OF_SELF.test(after) && /(?:^|[.!?,;:”"\n] ?)$/u.test(before);
  return (isOlder || tells) && !PLACED.test(before);
}

/** Features of a name that something else bears: `called` and, for persons, `aged`. */
export function calledAfterPlace(text: string, candidate: Candidate, gazetteer: Gazetteer): string[] {
  const { start, end } = candidate;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (isPerson(before, after)) return ['aged'];
  const isCalled =
    isOutlet(text.slice(start, end), before, after) ||
    isTeamOrPaper(after, candidate, gazetteer) ||
    isAgreement(candidate, after, gazetteer) ||
    isShip(text, candidate, before, after, gazetteer);
  return isCalled ? ['called'] : [];
}
