/** English words that tell which earlier source a short phrase means, and where a name ends. By hand, 2026-11-23, CC0. */

/** Names that in small letters are common words, and another spelling of theirs. */
export const NAMES_LIKE_WORDS: ReadonlyMap<string, string> = new Map([['WHO', 'w.h.o.']]);
/** Stay small in names of ships and books. */
export const SMALL_IN_NAMES = /^(?:of|the|al|de)$/;
/** What a name between marks follows. */
export const BEFORE_NAME =
  /^(?:alias|nicknamed|dubbed|codenamed|named|as|titled|entitled|ship|vessel|tanker|operation)$/;
const MILITARY =
  /^(?:officers?|commander|cmdr|general|gen|lieutenant|lt|colonel|col|captain|capt|major|maj|brigadier|brig|admiral|adm|sergeant|sgt|marshal|commodore|inspector|superintendent|constable|policeman)\.?$/;
export const SHORT_FORMS: Readonly<Record<string, RegExp>> = {
  general: /^(?:general|gen\.?)$/,
  colonel: /^(?:colonel|col\.?)$/,
  captain: /^(?:captain|capt\.?)$/,
  major: /^(?:major|maj\.?)$/,
  admiral: /^(?:admiral|adm\.?)$/,
  lieutenant: /^(?:lieutenant|lt\.?)$/,
  sergeant: /^(?:sergeant|sgt\.?)$/,
  senator: /^(?:senator|sen\.?)$/,
  governor: /^(?:governor|gov\.?)$/,
  officer: MILITARY,
  commander: MILITARY,
  diplomat: /^(?:diplomat|ambassador|envoy|consul|attaché|attache)$/,
  spokesman: /^spokes/,
  spokeswoman: /^spokes/,
  spokesperson: /^spokes/,
};
/** "the head of the administration": an official too. */
export const HEAD_OF_BODY = /^(?:head|mayor|chairman|chairwoman|coordinator|representative)$/;
/** "The deputy governor" is not the governor. */
export const OTHER_OFFICE = /^(?:deputy|vice|former|ex|then|assistant|acting)$/;
export const SIDE = /^(?:side|leadership|camp)$/;
/** Who works in a country that is seldom their own: "Western diplomats in Luanda". */
export const FOREIGNER = /^(?:diplomats?|ambassadors?|correspondents?|envoys?)$/;
export const JOINS_NAME = /^(?:of|for|on|against)$/;
export const INSIDE_NAME = /^(?:of|for|on|and|&|the|de|del|la|against)$/;
export const ENDS_DESCRIPTION = /^(?:who|whom|which|that|whose|as|when|while|after|before|where)$/;
/** "The Russian leadership" is named by nothing less. */
export const DEMONYM = /(?:ian|ish|ese|ean|aeli|aqi|rab|ench|kish)$/;
export const GOES_ON_BEHIND_NAME = /^(?:of|in|at|from|for|with|close|near|inside|on|and)$/;
export const NO_FEWER = /^(?:fewer|less|doubt)$/;
export const ARMY = /\b(?:army|military|armed forces|troops|soldiers|navy|air force|police)\b/i;
/** An army or its ministry, whichever state's. */
export const BARE_ARMY =
  /^(?:(?:the|an?|senior|top) )*(?:army|military|navy|air force|armed forces|general staff|high command|joint chiefs(?: of staff)?|defen[cs]e ministry|ministry of (?:national )?defen[cs]e)(?: (?:sources?|officials?|officers?|spokes\w+|command))?$/;
/** Before a town at the head of a sentence. */
export const IN_TOWN = /^(?:in|from|at)$/;
/** Names of the forces of states; armies of rebels bear other names. */
export const STATE_FORCE =
  /\bArmed (?:Defence )?Forces\b|\bNational Defence Force$|^(?:Israel|Georgian|Australian|Kenya|Zimbabwe|Rwanda|Eritrean) Defen[cs]e Forces?$|^Tatmadaw$/i;
/** Heads that mean a body of a kind, and the word its name then holds. */
export const BODY_KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:army|military)$/, /\b(?:army|military|armed forces|defen[cs]e forces)\b/i],
  [/^(?:navy|police|coalition|council)$/, /\b(?:navy|police|coalition|council)\b/i],
  [/^forces?$/, /\bforces?\b/i],
  [/^movement$/, /\bmovement\b/i],
  [/^front$/, /\bfront\b/i],
  [/^(?:militia|militias|militiamen|paramilitaries)$/, /\b(?:militia|forces|units)\b/i],
  [/^(?:group|organi[sz]ation|outfit|faction|rebels|militants|insurgents|jihadists|guerrillas|cartel|gang)$/, /^$/],
];
/** Only a body of the state goes by these; a text may hold "the army" far from the army's full name. */
export const STATE_HEADS = /^(?:army|military|navy|police)$/;
/** A state's force may go by these; "the group" is none. */
export const MAY_BE_STATES = /^(?:forces?|coalition|council)$/;
export const NAMED_BODY =
  /^(?:ministry|council|committee|commission|court|observatory|network|agency|union|foundation|institute)$/;
/** Heads that may mean any body of a state; "the police" means the police. */
export const ANY_BODY = /^(?:body|department|office|bureau|service|directorate|mission|delegation|un|authority)$/;
export const SPEAKS_FOR_BODY = /^(?:spokes\w+|leaders?|minister|director|lawyer)$/;
/** "another resident", "one of them": never a speaker named before. */
export const SOMEONE_ELSE =
  /^(?:others?|another|(?:a|the) (?:second|third|fourth|fifth|other)|(?:one|two|three|four|five|some|several|many|most|a few) of (?:them|the (?:two|three|four|men|women|sources|officials|officers|diplomats|witnesses|residents|villagers|medics))|both|the (?:two|latter))(?:$| ,)/;
export const GROUP_HEADS = /^(?:group|movement|organi[sz]ation|outfit|faction)$/;
/** "The outlawed group": one that fights, and no observer of rights. */
export const FIGHTING_GROUP =
  /^(?:armed|militant|rebel|insurgent|jihadi(?:st)?|islamist|paramilitary|guerrilla|separatist|extremist|terror(?:ist)?|mercenary|militia|outlawed|banned|proscribed|designated|communist|maoist|leftist|secessionist|fighting)$/;
/** "The rights group": none that fights. */
export const OBSERVING_GROUP =
  /^(?:(?:human )?rights|aid|relief|medical|humanitarian|monitoring|advocacy|campaign|charity|health|medics|doctors|research|analysis|intelligence|conflict|war)$/;
/** What only a side in the fighting does; behind "the group". */
export const OWNS_UP = /^(?:den(?:y|ies|ied|ying)|responsibility)$/;
export const SOURCE_OR_DIPLOMAT = /^(?:source|diplomat)$/;
/** Behind "he": whoever spoke last goes on. */
export const SPEAKS_ON = /^(?:added|adds|adding|continued|continues|concluded)$/;

/** Whose ties are of the past: "a former guerrilla", "a deserter from the army". */
export const FORMER =
  /^(?:former|formerly|ex|ex-[a-z]+|one-time|onetime|erstwhile|defectors?|deserters?|defected|deserted|escaped|fled|retired)$/;
/** Who stands against a side, or has suffered from it: "anti-X forces", "a victim of X". */
export const AGAINST = /^(?:anti-.+|victims?|survivors?|hostages?|captives?|bereaved)$/;
/** Ties that last. */
export const BELONGS =
  /^(?:belong|belongs|leads?|commands?|heads?|serves?|serving|fights?|fighting|represents?|speaks?|runs?|belonging)$/;
/** One of a side: a person, unlike the side. */
export const ONE_FIGHTER =
  /^(?:guerrilla|rebel|militant|insurgent|jihadist|separatist|partisan|gunman|extremist|islamist|mercenary|combatant|fighter|militiaman|soldier)$/;
