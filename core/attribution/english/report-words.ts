/** English words and set phrases of reporting that the rules look at: verbs of telling, silence, rumour, openings. By hand, 2026-11-23, CC0. */

/** Participles that tell a speaker apart: "reached by telephone", "known as", "based in". */
export const TELLS_PERSON =
  /^(?:reached|contacted|interviewed|questioned|known|called|named|based|led|run|backed|stationed|close|posted|headed|accused|suspected|convicted|charged|wanted|held|captured|wounded|[a-z]{2,12}ing)$/;
/** What an outlet does with its own articles. */
export const WRITTEN = /^(?:wrote|written|write|reported|published|covered)$/;
export const TELLS = /^(?:told|tells|tell)$/;
export const CLAIMS = /^claim/;
/** "told Reuters": what comes before the outlet that was told. */
export const TELLING = /^(?:telling|tells?|told)$/;
/** What is said by nobody in the text. */
export const RUMOUR = /^(?:reports|rumou?rs|allegations|suggestions|fears|speculation)$/;
/** What may stand before it and names no one. */
export const BEFORE_RUMOUR =
  /^(?:amid|despite|with|on|by|of|after|following|unconfirmed|conflicting|persistent|some|are|were|been|local)$/;
/** "There were | reports of looting", "unconfirmed | reports of looting": what stands before them where no one says of what. */
export const UNCHECKED =
  /^(?:unconfirmed|unverified|conflicting|persistent|multiple|numerous|widespread|growing|mounting|initial|early|fresh|scattered|sporadic|contradictory|credible|repeated|continued|continuing|amid|despite|with)$/;
export const THERE_ARE = /^(?:are|were|was|is|been)$/;
/** What the main clause says of the reports. */
export const SAID_OF_RUMOUR =
  /^(?:remain(?:s|ed)?|are|were|have|could|cannot|circulated|emerged|surfaced|spread|appeared|proved|turned)$/;
export const MODIFIES_RUMOUR = /^(?:unconfirmed|conflicting|some|local)$/;
export const REPORTEDLY = /^(?:reportedly|allegedly|supposedly|purportedly|rumou?redly)$/;
/** Stems of verbs that speak for somebody though "reportedly" stands with them. */
export const SPEAKS_BESIDE_ADVERB = /^(?:say|tell|claim|ad|warn|order|threaten)$/;
export const BETWEEN_AUXILIARIES = /^(?:also|now|further|reliably|widely|since|later|being|been|has|have|had|it)$/;
export const LEARNT =
  /^(?:learnt|learned|understood|believed|reported|said|claimed|alleged|rumou?red|feared|thought|gathered|reckoned)$/;
/** What was reported to be where, or to be of some state. */
export const REPORTED = /^(?:reported|rumou?red|feared|sighted)$/;
export const PLACE_OR_STATE = /^(?:near|in|at|along|around|outside|across|from|dead|missing|killed|wounded|injured)$/;
/** What may follow "feared" and "believed" behind a noun. */
export const PLACE_OR_STATE_OR_TO = /^(?:to|dead|missing|killed|wounded|injured|drowned|trapped|lost)$/;
export const HELD_TO_BE = /^(?:suspected|believed|feared|thought|understood|rumou?red|presumed|assumed)$/;
/** What was put to a source. */
export const REQUESTS = /^(?:messages?|calls?|questions?|requests?|e-?mails?|inquiries)$/;
export const PUT_TO_SOURCE = /^(?:left|sent|submitted|put|made|seeking)$/;
export const HOW_SAID = /^(?:online|aloud)$/;
export const WITHHELD =
  /^(?:to )?(?:be|remain)? ?(?:on )?(?:named|identified|anonymous|give (?:his|her|their)|anonymity)|condition of anonymity|^that (?:his|her|their) (?:full )?(?:names?|countr(?:y|ies)|identit(?:y|ies)|employers?) (?:be|not)/;
export const FAREWELL =
  /^(?:goodbye|farewell|farewells|mass|prayers|hello|its farewells|his farewells|their farewells)$/;
export const ASKS = /^(?:asked|asking|preferred|requested|requesting|declined|speaking|spoke|wished|insisted|refused)/;
export const ACCORDING = /^according/;
export const TO_PLAN = /^(?:to )?(?:plan|schedule|custom)\b/;
export const ENDS_IN_SAY = /\bsa(?:id|y|ys|ying)$/;
export const ENDS_IN_CLAIM = /\bclaim(?:ed|s|ing)?$/;
export const REPORT_NOUNS = /^(?:estimates|figures|claims|reports|statements|accounts)$/;
export const PUTS_OR_SHOWS = /^(?:puts?|suggest(?:s|ed)?|indicate[sd]?|show(?:s|ed)?|place[sd]?)$/;
export const AFTER_PARTICIPLE = /^(?:by|online|on|to|with)$/;
/** Stems of participles that tell which document or source. */
export const TELLS_WHICH =
  /^(?:shar|releas|link|brief|post|circulat|obtain|review|compil|relat|publish|fil|verif|geolocat|authenticat|record|provid|suppl|contact|reach|interview|question|quot|cit)/;
export const ASKED = /^(?:asked|questioned|pressed)$/;
export const BEFORE_ASKED = /^(?:[,(]|when)$/;
export const AFTER_ASKED = /^(?:about|if|whether|why|how|what|by|on|for|to)$/;
export const SMALL_BEFORE_NAMED = /\b(?:not|to|on|the)\b/g;
export const COULD = /\b(?:could|can|cannot|unable|able|yet|way|were|was|has|have|had)\b/;
export const VERIFIED =
  /^(?:\S+ ){0,5}?(?:verify|verified|authenticate[d]?|confirm(?: the (?:authenticity|report|claim|account)|$)|confirmed|geolocate|reconciled|ascertained|established)/;
export const NOT_OR_UNABLE = /\b(?:not|unable|yet|cannot|no)\b/;
export const LIVES_CLAIMED = /^(?:lives?|trucks|victims)$/;
/** Adjectives on a noun hedge it but report nothing. */
export const ADJECTIVES = /^(?:alleged|supposed|purported|suspected|presumed|rumou?red)$/;
export const NAMES_SOMEONE = /^(?:name|identify)$/;
export const QUOTED_OR_CITED = /^(?:quoted|cited)$/;
export const STAYS_IN_CUE = /^(?:no|itself|themselves|himself|herself)$/;
export const GUESS = /^(?:appear|seem|probably|apparently|likely|possibly|perhaps|so-called|self-proclaimed)/;
export const DECLINES = /\b(?:declin|refus|neither)/;
export const NOT_DENIED = /\bnot (?:deny|denied|dispute)/;
export const ANSWERS = /\b(?:comment|respond|repl|answer|confirm)/;
export const KEEPS_SILENT =
  /\b(?:declin\w+|refus\w+ to (?:say|comment|answer|discuss|talk|elaborate|name|give|disclose|divulge|reveal|specify|identify)|refused comment|avoided|no comment|no (?:immediate|official|public|further) (?:comment|response|reaction|reply|statement)|had no (?:comment|response|reaction|reply)|(?:re)?directed (?:\w+ )?(?:questions|queries|inquiries)|referred (?:\w+ )?(?:questions|queries|inquiries)|neither confirm\w* nor den\w+|remain\w* (?:silent|mum|tight-lipped)|(?:kept|keeps|stayed) (?:silent|mum|tight-lipped)|(?:issued|released|published) no|pick up|(?:was|were|is|are) (?:not (?:immediately )?(?:available|reachable)|unavailable|unreachable)|be (?:approached|found|traced|located)|not (?:yet |publicly |immediately )?react(?:ed)?|be reached|be contacted|be drawn|be reached for comment)\b/;
export const WOULD_ANSWER =
  /\b(?:comment\w*|respon[ds]\w*|repl\w+|answer\w*|return\w*|issue\w*|claim(?:ed)?|confirm|sa(?:y|id)|give|details|wish|elaborat\w+|disclose|specify|report|mention|statement)\b/;
export const GAVE_NONE = /\bgave no\b/;
/** Verbs that need a hearer. */
export const ADDRESSES = /^(?:told|tell|tells|informed|informs|assured|assures|notified|warned|reminded)$/;
export const SAYS = /^(?:said|says)$/;
/** These are nouns far more often, unless a pronoun stands before them. */
export const NOUN_OR_VERB =
  /^(?:reports?|claims?|estimates?|accounts?|statements?|notes?|comments?|posts?|records?|details?|answers?|points?)$/;
export const PICTURES = /^(?:footage|videos?|clips?|photos?|photographs?|images?|imagery|pictures?|recordings?)$/i;
export const SHOWS = /^(?:shows?|showed|depicts?|depicted)$/;
export const HOLDS = /^(?:holds?|held)$/;
export const MAKES = /^(?:made|makes|make)$/;
export const REFUSED = /^(?:denied|rejected|dismissed|disputed|confirmed|refuted|claimed)$/;
export const APPEARS = /^(?:appear|seem)/;
export const OPENING_PARTICIPLE =
  /^(?:asked|questioned|pressed|reached|contacted|speaking|talking|writing|posting|responding|replying|commenting)$/;
/** What is said by no one in particular after a dummy "it"; "it was told" has a hearer. */
export const SAID_OF_IT =
  /^(?:alleged|announced|argued|assumed|believed|claimed|confirmed|estimated|expected|feared|hoped|known|learned|learnt|noted|presumed|reported|rumou?red|said|speculated|stated|suggested|suspected|thought|understood)$/;
export const CORRECTION_NOTICE = /^[\s*([_–—-]*(?:corrections?|clarifications?|erratum|corrigendum)\b[^:.]{0,40}:/i;
/** Cues that bring a source of their own. */
export const BRINGS_SOURCE = /^(?:according|citing|quoting|referring|as|per)$/;
export const PASSES_ON = /^(?:citing|quoting|cited|quoted)$/;
export const CHAIN = /^(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|referring)$/;
/** "the agency said, | citing local groups". */
export const CITING = /^(?:citing|quoting)$/;
export const CITED_TOO = /^(?:groups|communications|intercepts|intelligence|messages|recordings)$/;
/** "which | cited". */
export const CITES = /^(?:cit|quot)(?:ed|es|ing)$/;
/** What a medium does with what it was told. */
export const PASSED_ON = /^(?:reported|aired|published|broadcast|said)$/;
/** First words of the two. */
export const OPENS_LINK = /^(?:with$|cit|quot)/;
export const REFERENCE = /^with reference to$/;
export const CHAIN_ENDING = /ing$|^cit|by$/;
export const QUOTES_OR_CITES = /^(?:quot|cit)/;
/** Stems of verbs whose object is what is reported: "announced a truce", "reported clashes". */
export const REPORTS_THING =
  /^(?:announc|report|claim|confirm|acknowledg|admit|condemn|denounc|document|record|describ|count)$/;
export const SEES = /^(?:saw|heard|counted|witnessed)$/;
export const OPENS_NOTE = /^(?:who|speaking)$/;
export const SAYING = /^(?:saying|telling|warning|denying|confirming)$/;
/** Between two clauses of different speakers. */
export const JOINS_SPEAKERS = /^(?:and|but|while|whereas|though|although)$/;
/** What an outlet does with a document before it reports of it: "seen by this agency". */
export const SEEN = /^(?:seen|viewed|obtained|reviewed)$/;
export const CALLS = /^(?:calls?|called|describes?|described|terms?|termed|dubbed|labell?ed)$/;
/** Where a clause goes on behind a name that somebody gave. */
export const ENDS_CALLED = /^(?:after|before|when|while|since|but|and|because)$/;
/** Adjectives that are adverbs before a verb. */
export const ADVERBIAL = /^(?:further|later|earlier|next|first|last)$/;
export const TAIL_CUE = /^(?:according|citing|quoting)$/;
/** Verbs of speaking that no model knows; with "that" behind them they report. */
export const MORE_SPEECH =
  /^(?:counter(?:ed|s)|gather(?:ed|s)|retort(?:ed|s)|hint(?:ed|s)|signal(?:led|ed|s)|lament(?:ed|s)|insinuat(?:ed|es)|speculat(?:ed|es)|surmis(?:ed|es)|vouch(?:ed|es)|aver(?:red|s)|opin(?:ed|es)|divulg(?:ed|es)|relay(?:ed|s)|narrat(?:ed|es)|swore|swears|text(?:ed|s)|cabl(?:ed|es)|radio(?:ed|s)|wir(?:ed|es)|telegraph(?:ed|s)|protest(?:ed|s)|conjectur(?:ed|es)|theoris(?:ed|es)|theoriz(?:ed|es)|attest(?:ed|s)|let slip|volunteer(?:ed|s)|marvel(?:led|s)|fret(?:ted|s)|grumbl(?:ed|es)|joked|testif(?:ied|ies)|reiterat(?:ed|es)|bared|bares)$/;
/** "reports that": a verb behind a name. */
export const REPORTS = /^reports$/;
/** "Doctors | report shortages". */
export const REPORT = /^report$/;
export const PUTS = /^(?:puts?)$/;
/** "put the dead at nine": a figure behind "at". */
export const BEFORE_FIGURE =
  /^(?:about|around|nearly|almost|some|roughly|over|under|between|approximately|up|more|no|fewer|less|least|at|just|well)$/;
export const TAKES = /^(?:took|takes|taken)$/;
export const APPEALS = /^(?:appealed|appeals|apologi[sz]e[ds]?)$/;
export const FOR_OR_TO = /^(?:to|for)$/;
/** "A second | blast": a noun. */
export const BLASTS = /^(?:blast|blasts|slam|charges?|rants?)$/;
/** "A group | called the Free Men": a name, not a report. */
export const GIVES_NAME = /^(?:called|named|dubbed|calling|styled|styling)$/;
/** "Rumour has it | that", "word reached the town | that": nobody's report, by its first word and what follows. */
export const HAS_IT = /^(?:has it|had it|is|was|reached|came|spread|circulated)$/;
export const WORD_OR_RUMOUR = /^(?:rumou?r|word|gossip|hearsay)$/;
export const SKIPPED_IN_NAME = /^(?:the|itself|themselves)$/;
export const QUESTIONS = /^(?:questioned|questions|wondered|wonders)$/;
export const ASKS_WHAT = /^(?:why|how|whether|what|who|if)$/;
/** "would say | only that". */
export const ONLY = /^(?:only|merely|simply|just)$/;
/** "confided to | the daily", "wrote on | his channel". */
export const TO_HEARER = /^(?:to|on|with|in)$/;
export const CHECKS = /^(?:confirm(?:ed)?|verif(?:y|ied))$/;
/** "has not seen | any proof". */
export const NO_PROOF =
  /^(?:\S+ ){0,4}(?:observed?|seen?|found|find) (?:any )?(?:visual |independent |official )?(?:confirmation|proof)/;
/** "asserts | in its organ | that". */
export const OPENS_MEDIUM = /^(?:in|on|at|through|via|during|by|from|over)$/;
/** "a charge | the army rejects". */
export const CHARGE =
  /^(?:charge|accusation|allegation|claim|suggestion|assertion|characteri[sz]ation|figure|toll|account|report|version|finding)$/;
/** Names given to a thing: "termed the raid a success". */
export const TERMS = /^(?:termed|dubbed|branded|labell?ed|deemed)$/;
export const HE_OR_THEY = /^(?:he|she|they|i|we)$/;
/** "said, | denying reports that": what a speaker does with what others put about. */
export const REFUSING = /^(?:denying|dismissing|rejecting|refuting|disputing|rebutting|contradicting|confirming)$/;
export const PUT_ABOUT =
  /^(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|statements?|accusations?|assertions?|charges|speculation)$/;
/** "A and B traded | blame": each side's, and nobody says of what. */
export const TRADES = /^(?:trad(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?)$/;
