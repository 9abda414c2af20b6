/**
 * The words by which newsrooms correct themselves, by language. Hand-written from common practice, November 2026. Each
 * speaks of the text in hand: that an army corrected its account is no correction of the page.
 */

const LABELS = [
  'corrections?(?:\\s(?:and|&)\\sclarifications?)?(?:\\s(?:appended|notice|made))?|corrected|clarifications?|erratum|corrigendum|retraction',
  'korrektur(?:hinweis)?|richtigstellung|berichtigung',
  'rectificatif',
  'corrección|correcciones|fe\\sde\\serratas|rectificación|aclaración',
  'correção|errata(?:\\scorrige)?|erramos|retificação',
  'correzione|rettifica',
  'correctie|rectificatie',
  'исправление|исправлено|уточнение|поправка',
  'виправлення|виправлено|уточнення',
  'sprostowanie|korekta|düzeltme',
  'تصحيح|توضيح|اصلاحیه|תיקון|הבהרה|सुधार|訂正|更正|정정|바로잡습니다|đính\\schính|ralat|koreksi',
].join('|');

const NOTE = "(?:editors?['’]?s?['’]?\\s)?note\\s?(?:and\\s)?[:—–-]?\\s?";
/** A day between label and colon: "Correction, May 5:", "Rectificatif du 5 mai :", "Поправка от 5 мая:". */
const DAY = '(?:\\s?[,(][^:\\n]{0,40}|\\s(?:\\p{L}{1,9}\\.?\\s)?\\d[^:\\n]{0,30})?';
const OPENING = '^[\\s*([_–—-]{0,6}';

/** What stands in every one of the labels; a line that may be one begins with it, a note before it or not. */
export const MAY_LABEL =
  /corre[cçz]|corrig|clarif|errat|erram|retrac|korr|richtig|rectif|aclarac|retific|rettific|исправ|уточн|поправк|виправ|sprost|korek|düzelt|تصحيح|توضيح|اصلاحیه|תיקון|הבהרה|सुधार|訂正|更正|정정|바로잡습니다|đính|ralat|koreksi/iu;
/** Code units within which a label ends. */
export const LABEL_CHARS = 100;

/** A line that opens with the word for a correction. */
export const CORRECTION_LABEL = new RegExp(`${OPENING}(?:${NOTE})?(?:${LABELS})${DAY}\\s?[:：—–|]`, 'iu');

const PIECE = '(?:article|story|version|report|piece|post|headline|caption|photo\\scaption|column|live\\sblog)';
const SPEAKS = `(?:^|[.!?:]\\s)[\\s*([_–—-]{0,4}`;
const THIS = `(?:this|the|our)\\s(?:\\p{L}{3,9}\\.?\\s\\d{1,2}\\s)?${PIECE}`;
const WAS = '(?:was|were|has\\sbeen|have\\sbeen|is)\\s(?:since\\s)?';

interface Notice {
  /** Words without which it cannot stand: the browser need not compile what nobody asks for. */
  readonly may: RegExp;
  readonly says: RegExp;
}

const notice = (may: string, says: string): Notice => ({ may: new RegExp(may, 'iu'), says: new RegExp(says, 'iu') });

/** Words without which no English notice below can stand. */
const ENGLISH =
  'correct|retract|withdrawn|amended|clarif|rectif|misstated|misidentified|misspel|erroneous|(?:originally|initially|previously|wrongly|mistakenly)\\s|(?:earlier|previous|prior|original|first)\\sversion|\\bto\\s(?:fix|remove)\\b|the\\s(?:error|mistake)|for\\sthe\\srecord';
/** The same of the other languages. */
const OTHER =
  'frühere[nr]?\\s|berichtig|korrigiert|version\\s(?:précédente|antérieure)|corrig|rectif|amendé|versión\\s|correg|versão\\s|retific|versione\\s|corretto|rettific|versie\\s|верси[ия]\\s|версії\\s|wersji\\s|önceki\\s|نسخة';
const elsewhere = (says: string): Notice => notice(OTHER, says);

const SAID_WRONG = '(?:said|stated|gave|reported|named|misstated|identified|attributed)';

/** Of all notices: nearly all lines hold none of these words. */
export const MAY_CORRECT = new RegExp(`${ENGLISH}|${OTHER}`, 'iu');

/** Sentences of a short notice. */
export const CORRECTION_NOTICES: readonly Notice[] = [
  // "This story has been updated to correct …"; an update that only adds is none.
  notice(
    'corrected|\\bto\\s(?:correct|fix|rectify|clarify|remove)',
    `${SPEAKS}(?:${THIS}|it|(?:the|an?)\\s[^.!?\\n]{2,80}?\\sin\\s(?:this|an\\searlier\\sversion\\sof\\sthis)\\s${PIECE})\\s${WAS}(?:(?:updated|edited|revised|changed|amended|refiled)\\s[^.!?\\n]{0,60}?\\bto\\s(?:correct|fix|rectify|clarify|remove\\s(?:an?\\s)?(?:incorrect|wrong|erroneous|inaccurate))\\b|corrected\\b)`,
  ),
  notice(
    '(?:was|been|were)\\s(?:corrected|amended|clarified|retracted|withdrawn)',
    `${OPENING}(?:${NOTE})?(?:this|the|an\\searlier|a\\sprevious)\\s${PIECE}\\b[^.]{0,80}\\b(?:was|has\\sbeen|were)\\s(?:corrected|amended|clarified|retracted|withdrawn)`,
  ),
  notice('corrects', `${SPEAKS}${THIS}\\scorrects\\s`),
  notice(
    `(?:originally|initially|previously|incorrectly|wrongly|mistakenly)\\s${SAID_WRONG}`,
    `${SPEAKS}${THIS}\\s(?:originally|initially|previously|incorrectly|wrongly|mistakenly)\\s(?:said|stated|gave|reported|named|misstated|identified)`,
  ),
  notice(
    'versions?\\sof\\sthis',
    `${SPEAKS}(?:${NOTE})?(?:(?:because\\sof|due\\sto|owing\\sto)\\san?\\s[^,.\\n]{3,40},\\s)?(?:in\\s)?(?:an?|the|our)\\s(?:earlier|previous|prior|original|first)\\sversions?\\sof\\sthis\\s${PIECE}\\b(?!\\s(?:first\\s)?(?:appeared|ran|was\\s(?:first\\s)?published))`,
  ),
  notice('corrected', `${SPEAKS}we\\s(?:have\\s)?(?:since\\s)?corrected\\s[^.\\n]{2,80}\\sin\\sthis\\s${PIECE}`),
  notice(
    'the\\s(?:error|mistake)',
    '(?:^|[.!?]\\s)(?:we|the\\s(?:editors|newspaper))\\s(?:regret|apologi[sz]e\\sfor)\\sthe\\s(?:error|mistake)',
  ),
  notice('corrects', '^\\(corrects\\s[^()\\n]{3,200}\\)$'),
  notice(
    'corrects',
    '^corrects:?\\s[^.\\n]{2,120}\\b(?:paragraph|para|graf|headline|lead|byline|dateline|caption|spelling)\\b',
  ),
  notice('correction\\swas', `${OPENING}a\\scorrection\\swas\\s(?:made|issued|appended)\\s(?:on|to)\\b`),
  notice('for\\sthe\\srecord', `${OPENING}for\\sthe\\srecord(?:,\\s\\d{1,2}:\\d{2}[^:\\n]{0,24})?\\s?:`),
  // "Editor's note: The first version misstated the toll.": a note, or an update, that says what was wrong.
  notice(
    `correct|misstated|misidentified|misspel|erroneously|(?:wrongly|mistakenly)\\s${SAID_WRONG}|version`,
    `${OPENING}(?:(?:editors?['’]?s?['’]?\\s)?note|updated?)\\b[^:]{0,40}[:—–]\\s[^\\n]{0,400}?\\b(?:corrected\\s(?:from|to|the|an?)\\b|incorrectly|misstated|misidentified|misspelled|misspelt|erroneously|(?:wrongly|mistakenly)\\s(?:said|stated|gave|named|reported|identified|attributed)|to\\scorrect\\s(?:the|an?|his|her|their)\\b|(?:earlier|previous|original)\\sversion\\b[^.\\n]{0,80}\\b(?:wrong|incorrect|inaccurate|error|mistake))`,
  ),
  // German, French, Spanish, Portuguese, Italian, Dutch
  elsewhere(
    `${SPEAKS}(?:in\\seiner|eine)\\sfrühere[nr]?\\s(?:version|fassung)\\sd(?:ieses|es)\\s(?:artikels|textes|beitrags|berichts)`,
  ),
  elsewhere(`${SPEAKS}dieser\\s(?:artikel|text|beitrag)\\swurde\\s(?:nachträglich\\s)?(?:korrigiert|berichtigt)`),
  elsewhere(`${SPEAKS}wir\\shaben\\s[^.\\n]{3,120}\\s(?:korrigiert|berichtigt)\\b`),
  elsewhere(
    `${SPEAKS}(?:dans\\s)?une\\sversion\\s(?:précédente|antérieure)\\sde\\s(?:cet\\s(?:article|entretien)|ce\\s(?:texte|reportage))`,
  ),
  elsewhere(`${SPEAKS}(?:cet\\sarticle|ce\\stexte)\\sa\\sété\\s(?:corrigé|rectifié|amendé)`),
  elsewhere(
    `${SPEAKS}(?:en\\s)?una\\sversión\\s(?:anterior|previa)\\sde\\s(?:este\\s(?:artículo|texto|reportaje)|esta\\s(?:nota|noticia|información))`,
  ),
  elsewhere(
    `${SPEAKS}(?:este\\s(?:artículo|texto)|esta\\s(?:nota|noticia))\\s(?:ha\\ssido|fue)\\s(?:corregid|rectificad)[oa]`,
  ),
  elsewhere(
    `${SPEAKS}(?:em\\s)?(?:uma\\s)?versão\\santerior\\s(?:deste\\s(?:artigo|texto)|desta\\s(?:reportagem|matéria|notícia))`,
  ),
  elsewhere(
    `${SPEAKS}(?:este\\s(?:artigo|texto)|esta\\s(?:reportagem|matéria|notícia))\\sfoi\\s(?:corrigid|retificad)[oa]`,
  ),
  elsewhere(`${SPEAKS}(?:in\\s)?una\\sversione\\sprecedente\\sdi\\squesto\\s(?:articolo|testo)`),
  elsewhere(`${SPEAKS}questo\\s(?:articolo|testo)\\sè\\sstato\\s(?:corretto|rettificato)`),
  elsewhere(`${SPEAKS}(?:in\\s)?een\\seerdere\\sversie\\svan\\s(?:dit|het)\\s(?:artikel|bericht|verhaal)`),
  elsewhere(`${SPEAKS}dit\\s(?:artikel|bericht)\\s(?:is|werd)\\s(?:gecorrigeerd|gerectificeerd)`),
  // Russian, Ukrainian, Polish, Turkish, Arabic
  elsewhere(
    `${SPEAKS}в\\s(?:предыдущей|первоначальной|прежней|ранней)\\sверсии\\s(?:этой|этого|данной|данного)\\s(?:статьи|текста|материала|новости|публикации)`,
  ),
  elsewhere(
    `${SPEAKS}[ув]\\s(?:попередній|первісній|початковій)\\sверсії\\s(?:цієї|цього)\\s(?:статті|тексту|матеріалу|новини|публікації)`,
  ),
  elsewhere(`${SPEAKS}w\\spoprzedniej\\swersji\\s(?:tego\\s)?(?:artykułu|tekstu)`),
  elsewhere(`${SPEAKS}bu\\s(?:haberin|yazının|makalenin)\\sönceki\\s(?:bir\\s)?(?:sürümünde|versiyonunda|halinde)`),
  elsewhere(
    `(?:^|[.:]\\s)(?:ورد|جاء|ذكرت?)\\sفي\\sنسخة\\sسابقة\\sمن\\sهذ[اه]\\s(?:التقرير|الخبر|المقال|المقالة|المادة)`,
  ),
];
