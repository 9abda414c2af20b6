/** English phrases that say a name is withheld, over lower-case words joined by single spaces. By hand, 2026-11-22, CC0. */

export const ANONYMITY =
  /condition of anonymity|(?:ask|request|prefer|want|wish|declin|insist)\w{0,6} (?:not )?(?:to be |to remain |on |for )?(?:anonym|be named|be identified|named|identified)|anonymity|not (?:be )?(?:authori[sz]ed|allowed|permitted) to (?:speak|talk|brief|discuss)|(?:use|publication|disclosure) of (?:his|her|their) names?|not (?:to be )?(?:named|identified)|declined to (?:be named|give (?:his|her|their))|names? (?:was|were|is|has been|be) (?:withheld|not (?:used|published|given))|names? not be (?:used|published|given)/;
