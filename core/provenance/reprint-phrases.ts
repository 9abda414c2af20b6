/**
 * Phrases by which pages say that a text first stood elsewhere, by language. Hand-written from common newspaper and
 * blog practice, November 2026. Each pattern's group `outlet` is the place named; patterns are case-insensitive.
 */

/** What an outlet's name may look like in running text: up to 80 characters to the end of the clause. */
const OUTLET =
  '(?<outlet>(?:https?://)?(?:[\\w-]+\\.)+[a-z]{2,}(?:/[^\\s]*)?|[^.\\n|]{2,80}?(?:\\.(?:com|org|net|co|info|news|ca|uk|de|ru|fr|it|eu|tv|io)\\b[^.\\n|]{0,20}?)?)';
const END =
  '(?=\\s*(?:[.\\n|;(]|,|\\s[—–-]\\s|$|\\bon\\s+(?:\\d|\\p{Lu}?\\w+,?\\s+\\d)|\\bunder\\b|\\band\\s+(?:is|has|was)\\b|\\bwith\\b|\\bas\\b|\\bat\\s+http))';
/** Words that mean the text in hand, with its author or after a comma: "this story, first published by …". A report or an interview may be what the text is about, an article hardly. */
const PIECE = '(?:article|story|piece|post|essay|column|op-ed)';
const THIS = `(?:this|the\\s+following)\\s+(?:is\\s+(?:\\w{1,12}\\s+){1,3}(?:of\\s+an?\\s+)?)?(?:${PIECE}|report|interview|text|analysis|commentary)(?:\\s+by\\s[^.,;\\n]{2,60}?)?(?:,(?:\\s+which)?|\\s+that)?`;
const FIRST = '(?:originally|first|previously|initially)';
const STOOD = '(?:published|posted|printed|appeared|ran)';
const AGAIN = '(?:re-?(?:published|posted|printed)|cross-?posted|syndicated|reproduced)';
const PERMITTED = '(?:here\\s+)?(?:with\\s+(?:the\\s+)?(?:kind\\s+)?permission\\s+)?';
/** Where a sentence begins: "the footage, first published by North Post" speaks of the footage. */
const SENTENCE =
  '(?:^[\\s*_(\\[«"“–—-]{0,6}|^(?:(?:posted|written)\\s)?by\\s[^.,;\\n]{2,60},\\s|[.!?:]["”’)\\]]{0,2}\\s{1,3}[*_(\\[]{0,2}|[|•·]\\s{0,3})';
/** A line that opens with these words, or with the translator's name. */
const LINE = '^[\\s*_(\\[]{0,4}(?:translated\\s+(?:from|by)\\s[^.\\n]{2,80}\\.\\s{1,3})?';

const phrase = (hint: RegExp, source: string, bare = false): ReprintPhrase => ({
  hint,
  pattern: new RegExp(source, 'iu'),
  bare,
});

/**
 * A phrase with words without which it cannot stand. Each pattern takes milliseconds to be made ready in a background
 * that has just started; with its hint, most pages need one or none.
 */
export interface ReprintPhrase {
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** Names no text: it speaks of the page only where its sentence says nothing else. */
  readonly bare: boolean;
}

/** Phrases strong enough anywhere near a text: they speak of the article itself. */
export const REPRINT_PHRASES: readonly ReprintPhrase[] = [
  phrase(
    /forwarded|переслано/i,
    '^(?:forwarded\\s+from|переслано\\s+(?:из|от)|переслано\\s+з)\\s+(?<outlet>[^\\n|]{2,80})$',
  ),
  phrase(
    /original\s+source/i,
    `\\b(?:the\\s+)?original\\s+source\\s+(?:of|for)\\s+this\\s+(?:article|story|text|post)\\s+is:?\\s+${OUTLET}(?=\\s*(?:[.\\n|;]|copyright|©|$))`,
  ),
  phrase(
    /(?:originally|first|previously|initially)\s+(?:published|posted|printed|appeared|ran)|(?:published|posted|printed|appeared|ran)\s+(?:here\s+)?(?:originally|first|previously|initially)/i,
    `\\b${THIS}\\s+(?:(?:was|is|were|has\\s+been|had\\s+been)\\s+)?(?:${FIRST}\\s+${STOOD}|${STOOD}\\s+(?:here\\s+)?${FIRST})\\s+(?:\\p{L}+ly\\s+)?(?:by|on|in|at|from)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /(?:article|story|piece|post|essay|column|op-ed)\s+(?:was\s+|has\s+been\s+)?(?:published|posted|printed|appeared|ran)\s/i,
    `${SENTENCE}(?:this|the\\s+following)\\s+${PIECE}\\s+(?:(?:was|has\\s+been)\\s+)?${STOOD}\\s+(?:\\p{L}+ly\\s+)?(?:by|on|in|at|from)\\s+${OUTLET}${END}`,
    true,
  ),
  phrase(
    /(?:original|version|text|article|story|piece|post|essay|column|op-ed)\s+(?:(?:was|first|originally|previously|initially)\s+){0,3}(?:published|posted|printed|appeared|ran)\s/i,
    `${LINE}the\\s+(?:original(?:\\s+(?:article|version|text|post|piece))?\\s+(?:was\\s+|first\\s+){0,2}|${PIECE}\\s+(?:was\\s+)?${FIRST}\\s+)${STOOD}\\s+(?:by|on|in|at)\\s+${OUTLET}${END}`,
    true,
  ),
  phrase(
    /(?:originally|first|previously)\s+(?:published|appeared|posted|printed)\s*(?:by|on|in|at|:)/i,
    `${SENTENCE}(?:originally|first|previously)\\s+(?:published|appeared|posted|printed)\\s*(?:by|on|in|at|:)\\s*${OUTLET}${END}`,
    true,
  ),
  phrase(
    /(?:published|posted|printed|syndicated|reproduced)\s+(?:here\s+)?(?:with|from|of|by|via)\s/i,
    `${SENTENCE}${AGAIN}\\s+${PERMITTED}(?:from|of|by|via)\\s+${OUTLET}${END}`,
    true,
  ),
  phrase(
    /(?:published|posted|printed|syndicated|reproduced)\s+(?:here\s+)?(?:with|from|of)\s/i,
    `\\b${THIS}\\s+(?:is|was|has\\s+been)\\s+${AGAIN}\\s+${PERMITTED}(?:from|of)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /zuerst|zunächst|ursprünglich/i,
    `${SENTENCE}(?:dieser|der)\\s+(?:artikel|beitrag|text)\\s+(?:erschien|ist)\\s+(?:zuerst|zunächst|ursprünglich)\\s+(?:erschienen\\s+)?(?:auf|bei|in|im)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /publié|paru/i,
    `${SENTENCE}(?:cet\\s+article|ce\\s+texte)\\s+(?:a\\s+été|est)\\s+(?:initialement|d['’]abord|originellement)?\\s*(?:publié|paru)\\s+(?:par|sur|dans)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /publicad|publicó/i,
    `(?:este\\s+(?:artículo|texto)|esta\\s+nota)\\s+(?:fue|se)\\s+(?:publicad[oa]|publicó)\\s+(?:originalmente|primero|inicialmente)\\s+(?:por|en)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /matéria|artigo|texto/i,
    `(?:este\\s+(?:artigo|texto)|esta\\s+matéria)\\s+foi\\s+(?:publicad[oa]\\s+)?(?:originalmente|primeiro|inicialmente)\\s+(?:publicad[oa]\\s+)?(?:por|em|n[oa])\\s+${OUTLET}${END}`,
  ),
  phrase(
    /pubblicato|apparso/i,
    `${SENTENCE}(?:questo\\s+articolo|l['’]articolo)\\s+è\\s+(?:stato\\s+)?(?:originariamente\\s+|inizialmente\\s+)?(?:pubblicato|apparso)\\s+(?:originariamente\\s+)?(?:da|su|in)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /eerder|eerst|oorspronkelijk/i,
    `(?:dit\\s+artikel|deze\\s+tekst)\\s+(?:verscheen|is)\\s+(?:eerder|eerst|oorspronkelijk)\\s+(?:verschenen\\s+|gepubliceerd\\s+)?(?:op|in|bij)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /впервые|первоначально/i,
    `${SENTENCE}(?:впервые|первоначально)\\s+(?:опубликован[оа]?|статья\\s+опубликована)\\s+(?:в|на|изданием)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /вперше|спочатку/i,
    `${SENTENCE}(?:вперше|спочатку)\\s+опублікован[ао]?\\s+(?:в|у|на|виданням)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /pierwotnie|najpierw/i,
    `${SENTENCE}(?:(?:ten|niniejszy)\\s+)?(?:artykuł|tekst)\\s+(?:ukazał\\s+się|został\\s+opublikowany)\\s+(?:pierwotnie|najpierw)\\s+(?:w|na)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /\silk\s/i,
    `(?:bu\\s+(?:yazı|makale|haber))\\s+ilk\\s+(?:olarak|kez)\\s+${OUTLET}\\s*(?:['’](?:de|da|te|ta)\\b|tarafından|sitesinde)`,
  ),
  phrase(
    /نُشر|نشر/,
    `(?:نُشر|نشر|نُشرت|نشرت)\\s+(?:هذا|هذه)\\s+(?:المقال|المقالة|التقرير|المادة)\\s+(?:أولاً|أولا|أصلاً|لأول مرة)?\\s*(?:في|على)\\s+${OUTLET}${END}`,
  ),
];

/** Short lines that name a source: "Source: …", with the words for it in each language. Only whole lines count. */
export const SOURCE_LINE =
  /^[\s*([«"]*(?:original\s+(?:source|article|link)|source|sources|via|h\/t|hat\s+tip|quelle|fuente|fonte|bron|источник|джерело|źródło|kaynak|المصدر|منبع|מקור|स्रोत|出典|来源|來源|출처|nguồn|sumber)\s*[:：]\s*(?<outlet>[^\n|]{2,80}?)[\s\])*.]*$/iu;

/** Copyright lines: the holder stands before or after the year. */
export const COPYRIGHT_LINE =
  /(?:copyright\s*(?:©|\(c\))?|©|\(c\))\s*(?:(?:by\s+)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2,4})?[,.]?\s*)?(?:by\s+)?(?<outlet>[^\n|©]{2,80}?)(?=\s*(?:[,.]?\s*(?:19|20)\d{2}\b|\.\s|\.?$|all\s+rights|[|–—]))/iu;
