/** English words that settle the class of a source where its head alone misleads; no model counts them. By hand, 2026-11-23, CC0. */

/** What makes a "group" one that fights; any other with a name of its own is an organisation. */
export const FIGHTS =
  /\b(?:armed|militants?|rebels?|insurgents?|insurgency|jihadi(?:st)?s?|islamists?|paramilitar(?:y|ies)|guerrillas?|separatists?|extremists?|terror(?:ist)?|splinter|militias?|mercenar(?:y|ies)|islamic state|fighters?|fighting|faction|gunmen)\b|-(?:aligned|backed|linked|allied|affiliated)\b/;
/** Groups of a trade or of states: never a side in the fighting. */
export const CIVIL_GROUP =
  /\b(?:monitor|working|contact|expert|experts|banking|business|lobby|think-tank|media|press|g\d+|labou?r|environmental|community|civic|consumer|student|youth|church|faith|religious|women['’]?s?|parents|opposition|civil society|animal|patients?|support|watchdog|survivors?|victims['’]?|refugee|lobbying|diaspora|exile|dissident|pressure)\b/;
/** "the Belmaran MoD". */
export const DEFENCE_SHORT = /^M[oO]D$/;
/** A body that is part of another: "the Operations Room | of the Health Ministry". */
export const PART_OF_BODY = /^(?:room|branch|arm|section|unit|division|cell|wing|desk)$/;
/** Where a group's own channel speaks, the group does. */
export const CHANNEL_OF_GROUP = /^amaq$/;
/** Papers, stations and channels whose names look like those of persons and places. */
export const OUTLET_NAMES =
  /^(?:the )?(?:le (?:monde|figaro|soir|temps|point)|la (?:repubblica|vanguardia|naci[oó]n|stampa|croix|prensa)|el (?:pa[ií]s|tiempo|mundo|espectador|universal|universo|watan|nacional|comercio|faro)|der (?:spiegel|standard)|die (?:zeit|welt)|corriere della sera|middle east eye|army radio|channel \d+|voice of [a-z].*|deutsche welle|(?:daily|weekly|sunday|evening|morning|radio|télé|tele) [a-z].*|kyiv independent|moscow times|(?:agence|agencia|ag[eê]ncia|agenzia|agentura|prensa) [a-z].*|[a-z]+ (?:presse?-agentur|press-agency|nieuwsagentschap))$/;
/** Who works for an outlet: with its name they speak for it. */
export const OUTLET_STAFF = /^(?:correspondents?|reporters?|journalists?|photographers?|crews?)$/;
/** Offices with one holder at a time, behind a word that says which. */
export const ONE_HOLDER = /^(?:minister|secretary|chief|director-general|commander-in-chief|ombudsman|chairperson)$/;
/** "the director general", "the chief of staff". */
export const ONE_HOLDER_PHRASE =
  /\b(?:director general|(?:chief of|deputy chief of) (?:general |defen[cs]e )?staff|secretary general|attorney general|prosecutor general|(?:public|state|chief|federal|special|regional|district) prosecutor|district attorney|special (?:representative|envoy|rapporteur|coordinator|prosecutor))\b/;
/** Titles that models do not count, before a name. */
export const MORE_TITLES = /^(?:mp|mep|mla|councilman|councilwoman|ustadz|ato)$/;
/** "We ran," said Ilya Soren, 61: an age behind a name tells a private person. */
export const AGE = /^(?:1[0-9]|[2-9][0-9]|10[0-9])$/;
/** Trades and ties of people whom war meets, beyond the lists that models count. */
export const MORE_LAY =
  /^(?:nephews?|nieces?|cousins?|grandsons?|granddaughters?|grandchildren|in-law|widowers?|fianc[eé]e?|miners?|taxi-drivers?|cab-drivers?|barbers?|tailors?|waiters?|cooks?|bakers|mechanics|merchants|vendors|pensioners|cleaners?|welders?|plumbers?|carpenters?|butchers?|porters?|weavers?|commuters?|retire[ed]|schoolteachers?|homeowners?|civilians?)$/;
/** Titles of clergy that are ties of family without a capital. */
export const FAMILY = /^(?:father|mother|brother|sister)$/;
/** Soldiers speak for their side, and no name is given. */
export const SOLDIERS =
  /^(?:soldiers?|marine|infantrym[ae]n|riflem[ae]n|servicem[ae]n|servicewom[ae]n|conscripts?|corporals?|privates?|medics?-soldiers?)$/;
/** Acronyms of bodies of state and of states together, as they stand in reports of fighting. */
export const OFFICIAL_ACRONYMS =
  /^(?:UKMTO|OCHA|UNMISS|UNAMA|UNAMI|UNSMIL|MINUSCA|MONUSCO|MINUSMA|UNIFIL|UNDOF|IOM|OHCHR|ICC|ICJ|JMIC|FAO|WFP|UNDP|UNRWA|UNHCR|UNICEF|UNESCO|OPCW|IMO|ICAO|OSCE|NATO-ISAF|EULEX|UNMIK|UNAMID|UNOCI|UNTAC|UNPROFOR|UNTSO|ONUC|ECOMOG|FBI|CIA|NSA|FSB|SBU|GRU|SVR|KGB|MI5|MI6|ISI|NIA|CBI|DEA|FEMA|NTSB|FAA|FDA|CDC|EPA|DHS|NDMA|PDMA|NEMA|ONSA|BNPB|BRGM|SNAI|INTERPOL)$/;
/** What stands before the name of a place. */
export const KIND_OF_PLACE =
  /^(?:villages?|towns?|city|cities|district|province|region|state|township|county|hamlet|suburb|neighbou?rhood|river|lake|island|port|camp|prison|base|airport|airbase|border|area|north|south|east|west|capital|operation|ship|tanker|vessel|project|brand|programme|app|platform)$/;
/** "a leaflet | signed by": who put a paper out. */
export const PUT_OUT =
  /^(?:signed|issued|released|published|circulated|distributed|posted|broadcast|sent|drafted|dropped)$/;
/** "A statement | attributed to residents": whose words it holds. */
export const ATTRIBUTED = /^(?:attributed|ascribed)$/;
/** "the State Human Rights Commission": a body of state, unlike a rights group. */
export const RIGHTS_BODIES = /^(?:commission|council|ministry|directorate)$/;
/** Where an office sits: "the attorney general's | office". */
export const SEAT = /^(?:office|offices|bureau|secretariat|headquarters)$/;
/** "a source | at the command": a body of state without its name. */
export const OF_STATE =
  /^(?:command|services|grid|presidency|barracks|ministry|army|military|police|government|palace|cabinet|headquarters|prosecution|gendarmerie|security|intelligence|administration|embassy|delegation|navy|governorate|municipality)$/;
/** Papers that hold facts and speak for nobody. */
export const RECORDS = /^(?:records?|data|files?|documents?|logs?|imagery|registers?|ledgers?|blotters?|figures)$/;
/** Acronyms with two readings: words of the page for the one that watches, and for the one that fights. */
export const TWO_READINGS: Readonly<Record<string, { readonly watches: RegExp; readonly fights: RegExp }>> = {
  RSF: {
    watches: /Reporters (?:Without Borders|sans fronti[eè]res)|press freedom|journalists?|media workers/i,
    fights: /Rapid Support|Sudan|Khartoum|Darfur|Omdurman|El Fasher|Hemed?ti|Janjaweed/i,
  },
};
/** Houses and streets of governments: "Whitehall | sources". */
export const SEAT_OF_STATE =
  /^(?:junta|whitehall|kremlin|pentagon|downing|elys[eé]e|élysée|matignon|quirinale|bundeswehr|foggy|nato|un|u\.n\.|eu|osce)$/;
/** Trades of war: with a nation before them they are soldiers. */
export const TRADE_OF_WAR =
  /^(?:pilots?|airm[ae]n|gunners?|sappers?|crews?|crewm[ae]n|tankers?|fliers?|flyers?|aircrews?|commandos|snipers?)$/;
/** "Belmaria's | ambassador": one at a time. */
export const AMBASSADOR = 'ambassador';
/** Whose office is no body of state. */
export const CIVIL_OWNER =
  /^(?:rector|bishop|archbishop|cardinal|church|diocese|party|company|charity|university|union|family|firm|lawyer|imam|mosque|club|patriarch)$/;
/** In the name of a body these tell the state's. */
export const STATE_IN_NAME = /^(?:security|interior|police|government|presidential|emergency|civil|customs|border)$/;
/** People whose heads the models count among bodies. */
export const PEOPLE_ALL_THE_SAME = /^(?:coordinator|partisans?|correspondents?)$/;
/** "military | observers": sent by states without their names. */
export const MILITARY = /^military$/;
export const OBSERVERS = /^observers?$/;
/** People of the church without a name, who tell what they saw like anyone. */
export const CLERGY = /^(?:priests?|nuns?|monks?|pastors?|imams?|missionar(?:y|ies)|vicars?|chaplains?|seminarians?)$/;
export const FORMER_FIGHTERS =
  /^(?:combatants?|fighters?|rebels?|guerrillas?|militiam[ae]n|insurgents?|soldiers?|conscripts?|recruits?|prisoners?|detainees?|hostages?|captives?|members?)$/;
/** "a government | statement", "an army | communique": whose paper it is, in small letters. */
export const BODY_BEFORE_PAPER =
  /^(?:government|army|military|police|ministry|presidency|presidential|navy|rebel|guerrilla|militia|separatist|junta|cabinet|embassy|palace|coalition|un|u\.n\.|commission|panel|mission|court|council|committee)$/;
/** "the head | of the mission". */
export const HEAD_OF = /^(?:head|director|chief|president|chairman|chairwoman)$/;
/** "Human rights | monitors": people in the plural, where no name says whose. */
export const WATCHERS = /^(?:monitors|campaigners|watchdogs|networks|groups|organi[sz]ations|charities|agencies)$/;
/** "the Alliance for | Human Rights": what no side in the fighting is for. */
export const CIVIL_CAUSE =
  /\b(?:human rights|rights|peace|democracy|justice|journalists|press freedom|change|reform|transparency|prisoners|mothers|the missing|women|children|development|dialogue)\b/;
