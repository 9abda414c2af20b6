/** English words that tell who a source is, beyond the lists of `source-words.ts`, which the models count as well. By hand, 2026-11-23, CC0. */

/** Who works for an outlet, and what they count. */
export const OWN_STAFF = /\b(?:correspondents?|reporters?|journalists?|photographers?|tally|count|team)\b/;
/** "AFP", "TASS", "Reuters". */
export const AGENCY_NAME = /^\p{Lu}{2,4}$|^Reuters$/u;
/** "our correspondent". */
export const OUR_STAFF = /^(?:correspondent|reporter|reporters|team|correspondents|newsroom)$/;
export const THIS_OUTLET =
  /^(?:this (?:newspaper|magazine|reporter|agency|medium|website|site|blog|outlet|publication|paper|correspondent))$/;
export const EARLIER = /\b(?:earlier|previous)\b/;
export const CHANNELS = /^channels?$/;
export const BROADCASTS = /^(?:tv|television|news|satellite)$/;
export const FOOTAGE = /^(?:footage|videos?|clips?)$/;
export const POSTS_ONLINE = /^(?:channel|admins?|bloggers?)$/;
/** A service or mission that is no body of state. */
export const MONITORS = /^(?:monitoring|tracking|relief|charity)$/;
/** With "the" an outlet named before. */
export const THE_PAPER = /^(?:paper|newspaper|broadcaster|outlet|magazine|daily)$/;
export const OUTLET_KINDS = /^(?:confr[eè]re|portal|weekly|website|site|newspaper|broadcaster|daily|magazine|outlet)$/;
export const AGENCY_OR_NETWORK = /^(?:agency|network)$/;
export const OF_MONITORS = /^(?:rights|human|doctors)$/;
/** Names of outlets that are words, or parts of other names, as well. */
export const OUTLET_OR_WORD = /^(?:times|post|abc|fox|star|kan|ap|rt|spa|mena)$/;
export const OUTLET_BY_CASE = /^(?:AP|RT|SPA|ABC|Kan)$/;
/** "the official Osra | agency". */
export const OF_STATE_PRESS = /^(?:official|semi-official|state|state-run|national)$/;
export const STATE_RUN = /^state-(?:run|owned|controlled|funded)$/;
export const MEDIA_PHRASES =
  /\b(?:broadcasting (?:corporation|company|service|authority)|press trust|radio and television|radio-television|news agency|news service|state tv|state television|associated press|associated free press|media reports?|press agency)\b/;
export const BESIDE_STATE_NAME = /^(?:the|new|['’]s)$/;
export const CIVIL_DEFENCE = /\bcivil defen[cs]e$/;
/** Bodies of state that are a side in the fighting. */
export const DEFENCE_BODIES =
  /\b(?:(?:defen[cs]e|war) (?:ministry|department|secretariat|council)|(?:ministry|department|secretariat) of (?:national )?(?:defen[cs]e|war)|general staff|armed forces|war office|(?:reconciliation|coordination) cent(?:er|re)|joint staff|(?:combined|joint|military|army|allied|rebel|supreme)(?: operations)? headquarters|joint chiefs|high command|(?:central|operational|supreme|joint|northern|southern|eastern|western|home front) command|(?:self-)?defen[cs]e (?:organi[sz]ations?|units?|committees?|groups?|teams?|corps|league)|military (?:leadership|command)|defen[cs]e forces?)\b/;
export const ENDS_IN_MILITARY = /\bmilitary$/;
export const STUDIES = /^(?:analysis|study|survey)$/;
/** Small words inside names of persons. */
export const NAME_PARTICLE = /^(?:al|de|bin|ibn|van|von|der|la|el|al-\w+|el-\w+|ag|ould|abu)$/;
/** Trades that stand before a name. */
export const TRADE_TITLE =
  /^(?:director|head|lawyer|physician|coordinator|surgeon|analyst|owner|manager|editor|professor|driver|lawmaker|founder)$/;
export const DOCTORS_WITHOUT_BORDERS = /^(?:doctors|without|borders)$/;
export const BEFORE_PLACE_NAME = /^(?:in|at|from|near|of|,)$/;
/** How witnesses are told of. */
export const LAY_PERSON = /\b(?:\d+-year-old|who (?:was|fled|lost|saw|lives|lived|survived))\b/;
export const LAY_TRADE = /seller|keeper|driver|owner$/;
/** "Pilots", "Engineers": with a capital only at the head of a sentence. */
export const PEOPLE_AT_WORK =
  /(?:ers|ors|ists|ants|eers|ians|ots|ees|folk|[a-z]{2}men|women|mates|youths|priests|monks|nuns|clerics|imams|nurses|agents|clerks|scouts|guides|experts|chiefs|elders)$/;
/** "MPs", "MEP". */
export const MEMBER_OF_PARLIAMENT = /^m(?:e)?ps?$/;
export const BEFORE_MINISTER = /^(?:prime|chief|first)$/;
export const SECRETARY_OR_MINISTER = /^(?:secretary|minister)$/;
export const BEFORE_GUARD = /^(?:coast|national|border)$/;
export const BODY_OF_MEN = /^(?:guards?|brigades?|rangers|rifles|corps)$/;
/** Sources of these are no officials. */
export const UNOFFICIAL = /^(?:maritime|private|medical|local|opposition|rebel|company)$/;
export const BEFORE_CHANNEL_NAME = /^(?:channel|account|project|blogger)$/;
export const REPORTER = /^(?:correspondent|reporter)$/;
export const STAFF = /^(?:correspondents?|reporters?|journalists?|photographers?)$/;
export const OWN_OR_AGENCY = /^(?:our|\p{Lu}{2,4}|Reuters)$/u;
/** "South Osra's | Joint Chiefs (of Staff)": one body, not several offices. */
export const JOINT_CHIEFS = /\bjoint chiefs$/;
