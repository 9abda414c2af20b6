/** English set phrases of silence, over lower-case words joined by single spaces. By hand, 2026-11-22, CC0. */

const NOT = "(?:not|n't|never)";
const SOON = '(?:yet |immediately |publicly |so far |officially ){0,3}';
/** Tried in order over lower-case words joined by spaces; the longest phrase first. */
export const SILENCE_PHRASES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:did|does|do|has|have|had|would|will|could) ${NOT} |(?:did|does|do|has|have|had|would)n't )${SOON}(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?) ?(?:to )?(?:(?:an?|the|repeated|several|multiple|emailed|written|any)? ?(?:[a-z-]+ )?(?:requests?|calls?|messages?|emails?|questions?|inquiries)(?: for (?:a )?comment| seeking comment)?)?`,
  ),
  new RegExp(
    `^(?:(?:did|does|do|has|have|had|would|will|could) ${NOT} |(?:did|does|do|has|have|had|would)n't )${SOON}comment(?:ed)?(?: on| about)?`,
  ),
  new RegExp(
    `^(?:has|have|had) ${SOON}(?:yet to|made no|issued no|not issued any|not made any) (?:public |official )?(?:comment|respond|reply|statement)(?: on| to)?`,
  ),
  /^(?:had|has|have|offered|gave|issued|made) no (?:immediate |official |public |further )?(?:comment|response|reaction|statement|reply|answer)(?: on| to| about)?/,
  /^(?:was|were|is|are|did|does|do|has|have|had) not (?:offer|offered|provide|provided|issue|issued) (?:any |an? )?(?:immediate |official |public |further )?(?:comment|response|reaction|statement|reply)(?: on| to| about)?/,
  /^(?:referred|directed|redirected) (?:all |any |further |media |press )?(?:questions|queries|inquiries)(?: about it| on it)?/,
  /^(?:has |have )?(?:declined|declines|refused|refuses)(?: to)? (?:comment|be drawn|elaborate|say|discuss|answer|divulge|disclose|reveal|specify|identify)(?: on| about)?/,
  /^(?:could|can) (?:not|n't) (?:immediately )?be (?:reached|contacted)(?: for (?:a )?comment)?/,
  /^(?:would|will) not (?:be drawn on|say|comment on|comment|discuss|confirm)/,
  /^(?:have |has )?neither (?:confirmed|confirms|confirm) nor (?:denied|denies|deny)/,
  /^did not wish to comment(?: on)?/,
  /^(?:gave|provided|offered) no (?:casualty |further |exact |precise )?(?:details|figures|reason|explanation|further details|time(?:table|line|frame)|dates?|breakdown|toll|numbers?|names?|motive|estimate|indication|specifics)(?: of| on| for)?/,
  /^(?:made|makes) no comment(?: on)?/,
  /^(?:has |have |had )?(?:remained|remains|remain|kept|keeps|stayed) (?:silent|mum|tight-lipped)(?: on| about| over)?/,
  /^(?:did|does|do|would) not (?:pick up|answer|take) (?:its|his|her|their|the|any) (?:phones?|telephones?|mobile|calls?)/,
  /^(?:has|have|had) (?:issued|released|published) no (?:communiqu[eé]|bulletin|figures|casualty figures)(?: on| about)?/,
  /^(?:was|were|is|are) (?:not (?:immediately )?(?:available|reachable)|unavailable|unreachable)(?: for (?:a )?(?:comment|interview))?/,
  /^(?:could|can) not be (?:approached|found|traced|located)(?: for (?:a )?comment)?/,
  /^(?:has|have|had|did) not (?:yet |publicly |immediately )?react(?:ed)?(?: to)?/,
  /^there (?:was|is|has been) no (?:immediate |official |public |further )?(?:comment|response|reaction|word|reply|statement)(?: yet)? from/,
];
/** The longest phrase, in words. */
export const WORDS_AHEAD = 14;
/** Words a phrase may start with. */
export const SILENCE_OPENER =
  /^(?:did|does|do|has|have|had|would|will|could|can|declin\w+|refus\w+|neither|gave|provided|offered|issued|released|published|remain|remained|remains|kept|keeps|stayed|made|makes|referred|directed|redirected|there|didn't|doesn't|hasn't|haven't|wouldn't)$/;
/** "Neither | A nor B | responded | to requests for comment". */
export const SAYS_NEITHER = /^neither$/;
export const NOR = /^nor$/;
export const REPLIED =
  /^(?:responded|replied|answered|commented|returned|confirmed|reacted|respond|reply|answer|comment)$/;
export const GOES_ON_IN_REQUEST =
  /^(?:to|a|an|any|repeated|multiple|several|written|emailed|requests?|calls?|messages?|e-?mails?|questions?|inquiries|for|comment|seeking)$/;
