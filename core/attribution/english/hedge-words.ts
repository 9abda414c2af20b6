/**
 * English hedges of the kit's taxonomy as patterns over lower-case words joined by single spaces, and cue stems by what
 * they do. Written by hand from AP and Reuters style notes and the kit's table (2026-11-22, CC0).
 */
import type { HedgeKind } from '../../report/page-report.ts';

export interface HedgePattern {
  readonly kind: HedgeKind;
  readonly pattern: RegExp;
}

const CHECK =
  '(?:verif(?:y|ied)|confirm(?:ed)?|authenticate[d]?|corroborate[d]?|geolocate[d]?|reconcile[d]?|ascertain(?:ed)?|check(?:ed)?|substantiate[d]?|establish(?:ed)?|visit)';

/** Tried in order; the first that fits at a word wins. Patterns match whole words. */
export const HEDGE_PATTERNS: readonly HedgePattern[] = [
  { kind: 'verification', pattern: new RegExp(`(?:could|can|has|have|had|was|were|is|are)? ?(?:also )?(?:not|n't|yet to|unable to|impossible to|no way to|hard to|difficult to) (?:been |be )?(?:able to )?(?:immediately |independently |officially |fully |directly ){0,3}(?:be |been )?(?:immediately |independently |officially |fully ){0,3}${CHECK}`) },
  { kind: 'verification', pattern: /(?:cannot|can't|couldn't|hasn't|haven't|wasn't|weren't) (?:be |been )?(?:immediately |independently |officially ){0,3}(?:be |been )?(?:able to )?(?:immediately |independently ){0,2}(?:verif(?:y|ied)|confirm(?:ed)?|authenticated?|corroborated?|geolocated?|checked?)/ },
  { kind: 'verification', pattern: /(?:remains?|remained|is|was|are|were|still|it 's|it was)? ?(?:still |as yet )?(?:unclear|unconfirmed|unverified|uncorroborated|unsubstantiated|not (?:immediately |yet )?(?:clear|known))/ },
  { kind: 'verification', pattern: /(?:there (?:is|was|has been|have been|were) )?no (?:independent |official |immediate )*(?:confirmation|verification|corroboration)/ },
  { kind: 'verification', pattern: /(?:verification|confirmation|corroboration) (?:is|was|has been|remains|remained) (?:still |yet |so far )?(?:not (?:yet )?possible|impossible|pending)/ },
  { kind: 'verification', pattern: /(?:not |n't )?(?:been )?possible to (?:independently |immediately ){0,2}(?:verify|confirm|check|corroborate|authenticate|establish)|no way to (?:verify|confirm|check)|nothing (?:here )?is confirmed/ },
  { kind: 'verification', pattern: /(?:has|have|had|could|did)? ?(?:not|n't) (?:yet )?(?:observed?|seen?|found|find) (?:any )?(?:visual |independent |official )?(?:confirmation|proof)/ },
  { kind: 'verification', pattern: /(?:nobody|no-one|no one|none) (?:has |have |had |could |can )?(?:yet |independently |officially ){0,2}(?:confirm|verif)(?:y|ied|ed)?/ },
  { kind: 'verification', pattern: /(?:had|have|has|with|are|is) no (?:means|way) (?:of|to) (?:independently )?(?:check|verify|confirm|know|establish)(?:ing)?/ },
  { kind: 'verification', pattern: /(?:based on )?(?:preliminary|initial) (?:reports?|data|information|figures|findings|results|estimates|assessments?)/ },
  { kind: 'verification', pattern: /(?:not (?:yet )?(?:definitive|conclusive|final)|inconclusive|preliminary|still being (?:clarified|verified|checked|established)|awaiting confirmation|citation needed|yet to be (?:verified|confirmed|established|identified))/ },
  { kind: 'reportative', pattern: /(?:reportedly|allegedly|purportedly|supposedly|ostensibly|rumou?redly)/ },
  { kind: 'reportative', pattern: /(?:alleged|purported|rumou?red|presumed|suspected|reputed)/ },
  { kind: 'reportative', pattern: /supposed(?! to\b)/ },
  { kind: 'reportative_agentless', pattern: /(?:with |there (?:are|were|have been) |amid |unconfirmed |conflicting |despite )?(?:reports|rumou?rs|claims|allegations|accounts|suggestions) (?:of|that)/ },
  { kind: 'reportative_agentless', pattern: /(?:is|are|was|were|been|be|being) (?:also |now |widely |generally |reliably |still |further )*(?:said|thought|believed|understood|reported|alleged|rumou?red|feared|assumed|presumed|suspected|estimated|assessed|learnt|learned|claimed|known|accused|blamed|considered|expected|deemed|attributed)(?= (?:to|that|of|on|dead|drowned|killed|trapped|missing|for|in|near|by|from)\b)/ },
  { kind: 'reportative_agentless', pattern: /(?:believed|thought|understood|feared|suspected|presumed|assumed|rumou?red|reputed) to (?:be|have|belong|include|contain|come|number|hold|remain|control|carry|originate|still)/ },
  { kind: 'reportative_agentless', pattern: /feared(?= (?:dead|killed|drowned|lost|trapped|missing|buried|injured|wounded)\b)/ },
  { kind: 'reportative_agentless', pattern: /it (?:is|was|has been) (?:also |further |reliably )?(?:understood|learnt|learned|gathered|reported|believed|said|alleged|feared)(?= ,|$)/ },
  { kind: 'reportative_agentless', pattern: /(?:rumou?r|word) ha[sd] it/ },
  { kind: 'verification', pattern: /(?:can not|cannot|could not|couldn't|can't) vouch/ },
  { kind: 'distancing_noun', pattern: /(?:so-called|self-proclaimed|self-styled|self-declared|self-described|would-be|soi-disant)/ },
  { kind: 'distancing_noun', pattern: /what (?:it|he|she|they|the [a-z]+|[a-z]+) (?:calls?|called|describes? as|described as|terms?|termed|dubbed|labell?ed)/ },
  { kind: 'distancing_noun', pattern: /(?:calling|styling) (?:itself|himself|herself|themselves)/ },
  { kind: 'epistemic', pattern: /(?:most|very|quite|more|highly)? ?(?:likely|unlikely|probably|possibly|perhaps|presumably|apparently|seemingly|maybe|conceivably|potentially|evidently|arguably)/ },
  { kind: 'epistemic', pattern: /(?:appear(?:s|ed)?|seem(?:s|ed)?)(?= (?:to|that|as|like|not|no|it|poised|set|determined|a|likely|unlikely)\b)/ },
  { kind: 'epistemic', pattern: /appears|seems|look(?:s|ed) (?:like|set|likely|poised)/ },
  { kind: 'epistemic', pattern: /(?:may|might)/ },
  { kind: 'epistemic', pattern: /could (?:well |also |even |still |soon |yet )*(?:be|have|lead|become|result|run|mean|trigger|spark|take|prove|last|fall|return|use|face|include|cause|affect|push|draw|give|make|bring|come)\b/ },
  { kind: 'epistemic', pattern: /possible(?= [a-z])|probable/ },
  { kind: 'certainty', pattern: /(?:definitively|undoubtedly|clearly|obviously|of course|definitely|certainly|unquestionably|indisputably|without (?:a )?doubt|no doubt)/ },
]; // biome-ignore format: one pattern a line

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Past and present forms are stemmed before they are looked up. */
export const DISTANCING_VERBS = stems('claim alleg contend maintain insist pretend purport assert profess');
export const LOADED_VERBS = stems('admit conced boast rant slam blast expos confess brag lash blurt');
export const FACTIVE_VERBS = stems(
  'confirm reveal show find prov acknowledg not point demonstrat establish recogniz recognis',
);
export const DENIAL_VERBS = stems('deny dispute disput reject refut dismiss rebuff rebut disavow contradict repudiat');

/** First words a pattern may start with; everything else is skipped without trying the patterns. */
export const HEDGE_OPENERS =
  /^(?:could|can|cannot|can't|couldn't|has|have|had|hasn't|haven't|was|were|wasn't|weren't|is|are|not|n't|yet|unable|impossible|no|nothing|hard|difficult|also|remains?|remained|still|it|as|un\w+|there|based|preliminary|initial|inconclusive|awaiting|citation|reportedly|allegedly|purported\w*|supposed\w*|ostensibly|rumou?red\w*|alleged|presumed|suspected|reputed|with|amid|conflicting|despite|of|reports|rumou?rs|claims|allegations|accounts|suggestions|verification|confirmation|corroboration|been|be|being|so-called|self-\w+|would-be|soi-disant|what|calling|styling|most|rumor|rumour|word|nobody|no-one|none|believed|thought|understood|feared|assumed|looks|looked|very|quite|more|highly|likely|probabl[ey]|possibl[ey]|perhaps|presumably|apparently|seemingly|maybe|conceivably|potentially|evidently|arguably|appear\w*|seem\w*|may|might|definitively|undoubtedly|clearly|obviously|definitely|certainly|indisputably|without)$/;
export const OPENS_WITH_MODAL = /^(?:may|might|could)\b/;
/** These hedge before a noun and report after one. */
export const ADJECTIVE_OR_VERB = /^(?:alleged|suspected|presumed|rumou?red|supposed)$/;
