/** English phrases that say a name is withheld, over lower-case words joined by single spaces. By hand, 2026-11-23, CC0. */

const WHOSE = '(?:his|her|their|its|the)';
const PART = '(?:full |real |own |last |first )?(?:names?|identit(?:y|ies)|surnames?)';
const ACCESS = '(?:speak|talk|brief|discuss|comment|address|give|be quoted|make|disclose|go on|share|release|divulge)';

/** Phrases with a word in common: a sentence without it needs no closer look, and the browser need not compile them. */
interface Phrases {
  readonly may: RegExp;
  readonly says: RegExp;
}

const phrases = (may: RegExp, all: readonly string[]): Phrases => ({
  may,
  says: new RegExp(`(?:^| )(?:${all.join('|')})`),
});

/** Each says by itself that a name was kept back, wherever it stands in a sentence. */
const WITHHOLDING: readonly Phrases[] = [
  phrases(/anonym|by name|(?:named|fied) only|sel(?:f|ves) only/, [
    'anonym(?:ity|ous|ously)',
    'not (?:to )?be (?:quoted|cited) by name',
    '(?:named|identified) only (?:as|by)',
    'identif(?:y|ied|ying) (?:himself|herself|themselves) only',
  ]),
  phrases(/condition /, [`condition (?:that )?(?:he|she|they|it|i|neither|no one|${WHOSE} ${PART}) `]),
  phrases(/(?:be|being|to|not|never|nor) (?:named|identified|used|published|known|quoted)/, [
    '(?:not|never|nor) (?:to )?(?:be )?(?:being )?(?:named|identified)',
    `(?:not|n't) (?:want|wish|like|care|choose) (?:${WHOSE} ${PART} )?to be (?:named|identified|used|published|known|quoted)`,
    '(?:declin|refus)\\w+ to be (?:named|identified)',
    '(?:afraid|scared|reluctant|unwilling|fearful|too frightened) (?:of being|to be) (?:named|identified|quoted)',
    '(?:cannot|can not|could not|may not) be (?:named|identified)',
  ]),
  phrases(
    /^(?=.*(?:name|identit))(?=.*(?:withh|without|changed|concealed|hidden|kept|protected|shielded|disguised|used|published|given|disclosed|revealed|printed|made public|only |not (?:h|the|its)|would not| of (?:h|the|its)|to (?:give|use|reveal|disclose|provide|publish|share|say|have) ))/s,
    [
      `(?:use|publication|disclosure) of ${WHOSE} ${PART}`,
      `${PART} (?:was|were|is|are|has been|have been|had been|be|being|to be) (?:being )?(?:withheld|changed|concealed|hidden|kept (?:secret|back)|protected|shielded|disguised|not (?:be(?:ing)? )?(?:used|published|given|disclosed|revealed|printed|made public))`,
      `${PART} (?:not|should not|could not|would not|cannot|can not|must not|may not) be (?:used|published|given|disclosed|revealed|printed|made public)`,
      `(?:without|withholding|withheld) (?:giving |using |disclosing |revealing )?${WHOSE} ${PART}`,
      `not ${WHOSE} (?:real|own|full) ${PART}`,
      `(?:gave|give|giving|given|provid(?:ed|ing)|us(?:ed|ing)|by) only ${WHOSE} ${PART}`,
      `only ${WHOSE} first names?`,
      `(?:not|n't|un|reluctant|afraid|declin\\w+|refus\\w+|scared|prefer\\w+ not|ask\\w+ not)(?: (?:want|wish|like|willing|dare|prepared|able))? ?to (?:give|use|reveal|disclose|provide|publish|share|say|have) (?:a|${WHOSE}) ${PART}`,
      `would not (?:give|reveal|disclose|say) ${WHOSE} ${PART}`,
    ],
  ),
  phrases(/pseudonym|alias|assumed name|false name/, [
    '(?:under|using|used|uses|by) (?:an? )?(?:pseudonyms?|assumed names?|false names?|aliases|an alias)',
  ]),
  phrases(/(?:authori[sz]|allowed|permi|clear|entitled|empowered)\w* to /, [
    `(?:not|n't|un)(?: yet| formally| officially)? ?(?:authori[sz]ed|allowed|permitted|cleared|entitled|empowered) to ${ACCESS}`,
    `(?:no|lack(?:s|ed|ing)?|without) (?:the )?(?:authority|authori[sz]ation|permission|clearance) to ${ACCESS}`,
  ]),
];

/** Whether words say that a name was kept back. */
export const isWithheld = (text: string): boolean =>
  WITHHOLDING.some(({ may, says }) => may.test(text) && says.test(text));

/** These say so only beside whoever speaks: "she said, speaking off the record". */
export const KEPT_BACK =
  /(?:off the record|on (?:deep )?background|speaking (?:privately|confidentially|in confidence)|for fear of|fearing (?:for|reprisals?|retaliation|retribution|repercussions|arrest|persecution|punishment)|feared (?:reprisals?|retaliation|retribution|repercussions)|(?:for|out of|because of|citing) (?:security|safety) (?:reasons|concerns)|for reasons of (?:security|safety)|for (?:his|her|their) (?:own )?(?:safety|security|protection)|because of the sensitivity|given the sensitivity|citing the sensitivity)/;
/** A sentence of its own right behind a statement: "He spoke on condition of anonymity." */
export const GOES_ON_ABOUT_SPEAKER = /^(?:he|she|they|his|her|their|both|all|like|the|neither)$/;
/** A name that is none. */
export const FALSE_NAME =
  /not (?:his|her|their) (?:real|own|full) names?|(?:under|using|by) (?:a |an )?(?:pseudonym|assumed name|false name|alias)|names? (?:has|have|had|was|were) (?:been )?changed/;
/** "that he | not be named", where the cue took the condition. */
export const NOT_NAMED = /\bnot (?:to )?be (?:named|identified|quoted|used|published)/;
