/**
 * Phrases by which pages say that a text first stood elsewhere, in English, and lines that name a source. Hand-written from common newspaper and
 * blog practice, November 2026.
 */
import { END, LINE, OUTLET, phrase, type ReprintPhrase, SENTENCE, WHEN } from './phrase-parts.ts';

/** Words that mean the text in hand, with its author or after a comma: "this story, first published by …". A report or an interview may be what the text is about, an article hardly. */
const PIECE = '(?:article|story|piece|post|essay|column|op-ed)';
const THIS = `(?:this|the\\s+following)\\s+(?:is\\s+(?:\\w{1,12}\\s+){1,3}(?:of\\s+an?\\s+)?)?(?:${PIECE}|report|interview|text|analysis|commentary)(?:\\s+by\\s[^.,;\\n]{2,60}?)?(?:,(?:\\s+which)?|\\s+that)?`;
const FIRST = '(?:originally|first|previously|initially)';
const STOOD = '(?:published|posted|printed|appeared|ran)';
const AGAIN = '(?:re-?(?:published|posted|printed)|cross-?posted|syndicated|reproduced)';
const PERMITTED = '(?:here\\s+)?(?:with\\s+(?:the\\s+)?(?:kind\\s+)?permission\\s+)?';
/** Phrases strong enough anywhere near a text: they speak of the article itself. */
export const ENGLISH_PHRASES: readonly ReprintPhrase[] = [
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
    `\\b${THIS}\\s+(?:(?:was|is|were|has\\s+been|had\\s+been)\\s+)?(?:${FIRST}\\s+${STOOD}|${STOOD}\\s+(?:here\\s+)?${FIRST})${WHEN}\\s+(?:\\p{L}+ly\\s+)?(?:by|on|in|at|from)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /(?:article|story|piece|post|essay|column|op-ed)\s+(?:was\s+|has\s+been\s+)?(?:published|posted|printed|appeared|ran)\s/i,
    `${SENTENCE}(?:this|the\\s+following)\\s+${PIECE}\\s+(?:(?:was|has\\s+been)\\s+)?${STOOD}\\s+(?:\\p{L}+ly\\s+)?(?:by|on|in|at|from)\\s+${OUTLET}${END}`,
    'bare',
  ),
  phrase(
    /(?:original|version|text|article|story|piece|post|essay|column|op-ed)\s+(?:(?:was|first|originally|previously|initially)\s+){0,3}(?:published|posted|printed|appeared|ran)\s/i,
    `${LINE}the\\s+(?:original(?:\\s+(?:article|version|text|post|piece))?\\s+(?:was\\s+|first\\s+){0,2}|${PIECE}\\s+(?:was\\s+)?${FIRST}\\s+)${STOOD}${WHEN}\\s+(?:by|on|in|at)\\s+${OUTLET}${END}`,
    'bare',
  ),
  phrase(
    /(?:originally|first|previously)\s+(?:published|appeared|posted|printed)/i,
    `${SENTENCE}(?:originally|first|previously)\\s+(?:published|appeared|posted|printed)${WHEN}\\s*(?:by|on|in|at|:)\\s*${OUTLET}${END}`,
    'bare',
  ),
  phrase(
    /(?:published|posted|printed|syndicated|reproduced)\s+(?:here\s+)?(?:with|from|of|by|via)\s/i,
    `${SENTENCE}${AGAIN}\\s+${PERMITTED}(?:from|of|by|via)\\s+${OUTLET}${END}`,
    'bare',
  ),
  phrase(
    /(?:published|posted|printed|syndicated|reproduced)\s+(?:here\s+)?(?:with|from|of)\s/i,
    `\\b${THIS}\\s+(?:is|was|has\\s+been)\\s+${AGAIN}\\s+${PERMITTED}(?:from|of)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /published|posted|printed|syndicated|reproduced/i,
    `${SENTENCE}(?:this\\s+${PIECE}\\s+(?:is|was)\\s+)?${AGAIN}\\s+under\\s+[^.,;\\n]{2,60}?\\sfrom\\s+${OUTLET}${END}`,
  ),
  phrase(
    /syndicated|distributed/i,
    `\\b${THIS}\\s+(?:is|was|has\\s+been)\\s+(?:syndicated|distributed)\\s+by\\s+${OUTLET}${END}`,
  ),
  phrase(
    /version of this/i,
    `${SENTENCE}an?\\s+(?:earlier|longer|shorter|different|previous)\\s+version\\s+of\\s+this\\s+${PIECE}\\s+(?:was\\s+)?(?:${FIRST}\\s+)?${STOOD}\\s+(?:by|on|in|at)\\s+${OUTLET}${END}`,
  ),
  phrase(
    /published/i,
    `${LINE}published\\s+(?:on\\s+)?(?:\\p{L}{3,6}day,?\\s+)?(?:\\p{L}{3,9}\\s+\\d{1,2}|\\d{1,2}\\s+\\p{L}{3,9}),?\\s+\\d{4}\\s+(?:by|in)\\s+(?:the\\s+)?${OUTLET}${END}`,
    'loose',
  ),
  phrase(
    /courtesy/i,
    `${LINE}(?:this\\s+${PIECE}\\s+(?:appears|is|comes)\\s+)?courtesy\\s+of\\s+${OUTLET}${END}`,
    'loose',
  ),
  phrase(
    /permission/i,
    `${LINE}(?:used|reproduced|reprinted)\\s+(?:with|by)\\s+(?:the\\s+)?(?:kind\\s+)?permission\\s+(?:of|from)\\s+${OUTLET}${END}`,
    'loose',
  ),
  phrase(/arrangement/i, `${LINE}(?:by|in)\\s+arrangement\\s+with\\s+${OUTLET}${END}`, 'loose'),
];

/** Short lines that name a source: "Source: …", with the words for it in each language. Only whole lines count. */
export const SOURCE_LINE =
  /^[\s*([«"]*(?:original\s+(?:source|article|link)|оригинал|оригінал|source|sources|via|h\/t|hat\s+tip|quelle|fuente|fonte|bron|источник|джерело|źródło|kaynak|المصدر|نقل(?:ا|اً|ًا)\s+عن|منبع|מקור|स्रोत|出典|来源|來源|출처|nguồn|sumber)\s*[:：]\s*(?<outlet>[^\n|]{2,80}?)[\s\])*.]*$/iu;

/** Copyright lines: the holder stands before or after the year. */
export const COPYRIGHT_LINE =
  /(?:copyright\s*(?:©|\([c©]\))?|©|\(c\))\s*(?:(?:by\s+)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2,4})?[,.]?\s*)?(?:by\s+)?(?<outlet>[^\n|©]{2,80}?)(?=\s*(?:[,.]?\s*(?:19|20)\d{2}\b|\.\s|\.?$|all\s+rights|[|–—]))/iu;
