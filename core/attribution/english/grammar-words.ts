/** English function words and endings that the rules of sourcing look at. By hand, 2026-11-23, CC0. */

/** "the spokesman": an article and a word in lower case. */
export const OPENS_WITH_ARTICLE = /^(?:the|a|an) [a-z]/;
export const ARTICLE_BEFORE = /^(?:the|a|an)\s+/;
export const STANDS_FOR_SOMEONE = /^(?:he|she|it|they|we|i|who|which|one)$/;
export const OF_PLACE = /^(?:of|in|from|at|near)$/;
export const OPENS_CLAUSE = /^(?:although|though|while|but|because|after|when|as)$/;
export const WHO_OR_WHOSE = /^(?:who|whose)$/;
/** May stand before the first word of a sentence. */
export const OPENS_SENTENCE = /^(?:and|but|also|[("“—–-])$/;
export const RELATIVE_OR_THAT = /^(?:who|which|whose|that)$/;
export const INDEFINITE = /^an?$/;
export const SUBORDINATES = /^(?:while|although|when|as|if|after|before)$/;
export const PERSON_PRONOUN = /^(?:he|she|they|it)$/;
export const BE_FORM = /^(?:is|are|was|were|been|being)$/;
export const THERE_OR_HERE = /^(?:there|here)$/;
export const ENDS_IN_ING = /ing$/;
export const WHO = /^whom?$/;
/** Of a common noun. */
export const PLURAL = /[^s]s$|men$|people$/;
export const RELATIVE = /^(?:who|which)$/;
export const PARTICIPLE_OR_NAMED = /(?:ed|en|ing|named)$/;
export const FIRST_PERSON = /^(?:i|we|me|us|my|our)$/;
/** No noun phrase goes on behind these. */
export const ENDS_PHRASE =
  /^(?:familiar|privy|loyal|allied|opposed|critical|sympathetic|aware|conversant|there|here|himself|herself|itself|themselves|it|he|she|they|we)$/;
/** "sources | known to", "footage | shown on". */
export const PARTICIPLE_AFTER_NOUN = /(?:ed|ing|run|known|seen|shown|given|held|written|sent|made)$/;
/** Of nouns for people and things; surnames in -s have a first name somewhere. */
export const PLURAL_ENDING = /(?:[^s]s|men|people|folk)$/;
/** "a group of | investors". */
export const CROWD =
  /^(?:groups?|numbers?|handful|couple|pair|majority|crowds?|teams?|dozens|hundreds|thousands|scores)$/;
export const PART_OF = /^(?:one|two|three|some|many|several|most|another|members?)$/;
export const THEM_OR_US = /^(?:them|us)$/;
export const THE_BEFORE = /^the /;
export const OF_BY_FROM = /^(?:of|by|from)$/;
export const NEVER_OPENS_NAME = /^(?:the|some|many|most|other|several|all|both|no|these|those)$/;
export const FOR_OF_TO = /^(?:for|of|to)$/;
export const WE_OR_US = /^(?:we|us)$/;
export const HE_OR_SHE = /^(?:he|she|him|her)$/;
export const A_OR_SOME = /^(?:a|an|some)$/;
export const INSIDE = /^(?:in|inside|within|at|from|of)$/;
export const OPENS_DESCRIPTION = /^(?:of|in|for|from|at|with|on|close|near)$/;
export const PARTICIPLE = /(?:ed|en|ing)$/;
export const BE_OR_HAVE = /^(?:is|are|was|were|be|been|being|has|have|had)$/;
export const NEGATION = /^(?:not|never|n't|no)$|n['’]t$/;
export const NOBODY_AT_ALL = /^(?:neither|none|nobody|no)$/;
export const CONTRASTS = /^(?:but|while|whereas|although|though)$/;
export const BE_BEFORE_PARTICIPLE = /^(?:is|was|were|are|been)$/;
export const BE_OR_TO = /^(?:is|are|was|were|be|been|being|to)$/;
export const SUBJECT_PRONOUN = /^(?:i|we|they|he|she|it|who)$/;
export const NEGATION_IN_TEXT = /\bnot\b|n't\b|\bnever\b|\byet to\b|\bno\b/;
export const RELATIVE_OBJECT = /^(?:who|which|whom)$/;
/** Pronouns of clauses with a subject of their own: "whom the army accuses". */
export const OBJECT_RELATIVE = /^(?:who|whom|which|whose|that)$/;
export const BY_OR_FROM = /^(?:by|from)$/;
/** "obtained by", "shared with". */
export const BY_OR_WITH = /^(?:by|with)$/;
export const RELATIVE_PRONOUN = /^(?:who|which|whose)$/;
/** "One, a mother of four,". */
export const ONE_OF_MANY = /^(?:one|another|others?|some|both|two|three)$/;
export const ARTICLE = /^(?:the|a|an)$/;
export const NOBODY = /^(?:nobody|none|neither|no-one)$/;
export const PASSIVE_OPENER = /^(?:is|was|has|had|been|being|be|'s|’s)$/;
export const BE_SINGULAR = /^(?:is|was|been|being|be|'s|’s)$/;
export const PERSONAL = /^(?:he|she|him|her|his|himself|herself|who|whom)$/;
export const GROUPED = /^(?:it|they|them|its|their|itself|themselves|which)$/;
/** Pronouns for more than one person, or for none. */
export const SEVERAL = /^(?:they|them|we|us|both|others|these|those|some|many|that|this|it)$/;
export const DEFINITE = /^(?:the|this|that|these|those|same|its|their|his|her)$/;
export const WHILE_OR_WHEN = /^(?:while|when|before|after)$/;
export const BE_PASSIVE = /^(?:is|are|was|were|been|be|being)$/;
export const SELDOM_SPEAKS = /^(?:who|which|that|it|what|i|we|you)$/;
export const COUNTING_DETERMINER = /^(?:an?|the|two|three|several)$/;
export const DETERMINER = /^(?:a|an|the|this|that|these|those|some|any|every|each)$/;
/** These stand for someone without a noun. */
export const STANDS_ALONE = /^(?:this|that|these|those|some|each)$/;
export const PAST = /ed$/;
export const PEOPLE_IN_PLURAL = /s$|^(?:police|media|press|staff|militia)$|people$/;
export const FOR_OF_FROM = /^(?:for|of|from|with)$/;
/** Words with a capital at the head of a sentence that are no part of the name behind them. */
export const NEVER_IN_NAME =
  /^(?:what|which|whose|how|why|lest|do|does|did|can|could|will|would|should|may|might|is|are|was|were|has|have|had|said|says|asked|let|even|only|neither|nor|both|all|some|many|most|no|none|not|another|other)$/;
