/** Phrases by which pages in other languages than English say that a text first stood elsewhere. As `reprint-phrases.ts`. */
import { END, LINE, OUTLET, phrase, type ReprintPhrase, SENTENCE, WHEN } from './phrase-parts.ts';
import { ENGLISH_PHRASES } from './reprint-phrases.ts';

const S = '\\s{1,3}';
const where = (prepositions: string) => `${WHEN}${S}(?:${prepositions})${S}${OUTLET}${END}`;
const line = (words: string) => `${LINE}(?:${words})${S}${OUTLET}${END}`;

const GERMAN_END = `(?=${S}(?:erschienen|veröffentlicht|publiziert)|${END.slice(3)}`;
const GERMAN_FIRST = '(?:zuerst|zunächst|ursprünglich|erstmals)';
const FRENCH_FIRST = "(?:initialement|d['’]abord|originellement|à l['’]origine|pour la première fois)";
const SPANISH_FIRST = '(?:originalmente|primero|inicialmente|por primera vez)';
const PORTUGUESE_FIRST = '(?:originalmente|primeiro|inicialmente|pela primeira vez)';
const ITALIAN_FIRST = '(?:originariamente|originalmente|inizialmente|per la prima volta)';
const DUTCH_FIRST = '(?:eerder|eerst|oorspronkelijk)';
const POLISH_FIRST = '(?:pierwotnie|najpierw|po raz pierwszy)';
const RUSSIAN_WHERE = '(?:в|на|изданием)(?:\\s(?:сайте|портале|издании|газете|журнале))?';
const UKRAINIAN_WHERE = '(?:в|у|на|виданням)(?:\\s(?:сайті|порталі|виданні|газеті|журналі))?';

const GERMAN: readonly ReprintPhrase[] = [
  phrase(
    /zuerst|zunächst|ursprünglich|erstmals/i,
    `${SENTENCE}(?:dies(?:er|es)|der|das)${S}(?:artikel|beitrag|text|interview|kommentar)${S}(?:erschien|ist|wurde)${WHEN}${S}${GERMAN_FIRST}(?:${S}erschienen)?${WHEN}${S}(?:auf|bei|in|im|von)${S}(?:de[rmn]${S})?${OUTLET}${GERMAN_END}`,
  ),
  phrase(
    /zuerst|zunächst|ursprünglich|erstmals/i,
    `${SENTENCE}${GERMAN_FIRST}${S}(?:erschienen|veröffentlicht|publiziert)${where('auf|bei|in|im|von')}`,
    'bare',
  ),
  phrase(/erstveröffentlichung/i, line('erstveröffentlichung(?:\\s(?:in|auf|bei))?:?')),
  phrase(/genehmigung|übernommen/i, line('mit freundlicher genehmigung von|übernommen von'), 'loose'),
];

const FRENCH: readonly ReprintPhrase[] = [
  phrase(
    /publié|paru/i,
    `${SENTENCE}(?:cet${S}(?:article|entretien)|ce${S}texte|cette${S}tribune)${S}(?:a${S}(?:${FRENCH_FIRST}${S})?été|est)${S}(?:${FRENCH_FIRST}${S})?(?:publiée?|parue?|republiée?)(?:${S}${FRENCH_FIRST})?${where('par|sur|dans|à partir (?:de|du)')}`,
  ),
  phrase(
    /publié|paru/i,
    `${SENTENCE}(?:article${S})?(?:${FRENCH_FIRST}${S}(?:publiée?|parue?)|(?:publiée?|parue?)${S}${FRENCH_FIRST})${where('par|sur|dans')}`,
    'bare',
  ),
  phrase(/première publication/i, line('première publication\\s{0,2}:')),
  phrase(/autorisation|repris/i, line("avec l['’]aimable autorisation d[eu]|repris d[eu]"), 'loose'),
];

const SPANISH: readonly ReprintPhrase[] = [
  phrase(
    /publicad|publicó|apareció/i,
    `(?:este${S}(?:artículo|texto|reportaje|análisis)|esta${S}(?:nota|columna|entrevista))${S}(?:(?:fue|se|ha sido)${S})?(?:(?:publicad[oa]|publicó|apareció)${S}${SPANISH_FIRST}|republicad[oa])${where('por|en|de')}`,
  ),
  phrase(
    /publicad|aparec/i,
    `${SENTENCE}(?:artículo${S})?(?:publicad[oa]|aparecid[oa]|apareció)${S}${SPANISH_FIRST}${where('por|en')}`,
    'bare',
  ),
  phrase(/tomado|reproducid|republicad/i, line('(?:tomado|reproducid[oa]|republicad[oa]) de:?'), 'loose'),
];

const PORTUGUESE: readonly ReprintPhrase[] = [
  phrase(
    /publicad|apareceu|saiu/i,
    `(?:este${S}(?:artigo|texto)|esta${S}(?:matéria|reportagem))${S}(?:foi${S})?(?:${PORTUGUESE_FIRST}${S}publicad[oa]|(?:publicad[oa]|apareceu|saiu)${S}${PORTUGUESE_FIRST}|republicad[oa])${where('por|em|n[oa]|pel[oa]|d[eoa]')}`,
  ),
  phrase(
    /publicad/i,
    `${SENTENCE}(?:artigo${S}|texto${S})?publicad[oa]${S}${PORTUGUESE_FIRST}${where('por|em|n[oa]|pel[oa]')}`,
    'bare',
  ),
];

const ITALIAN: readonly ReprintPhrase[] = [
  phrase(
    /pubblicato|apparso|uscito/i,
    `${SENTENCE}(?:questo${S}(?:articolo|testo)|l['’]articolo(?:${S}originale)?)${S}è${S}(?:stato${S})?(?:${ITALIAN_FIRST}${S})?(?:(?:ri)?pubblicato|apparso|uscito)(?:${S}${ITALIAN_FIRST})?${where('da|su|in|sul|sulla|dal|dalla')}`,
  ),
  phrase(
    /pubblicato|apparso|uscito/i,
    `${SENTENCE}(?:articolo${S})?(?:${ITALIAN_FIRST}${S}(?:pubblicato|apparso)|(?:pubblicato|apparso|uscito)${S}${ITALIAN_FIRST})${where('da|su|in|sul|sulla|dal|dalla')}`,
    'bare',
  ),
  phrase(/tratto|ripreso|concessione/i, line('(?:tratto|ripreso) da:?|per gentile concessione di'), 'loose'),
];

const DUTCH: readonly ReprintPhrase[] = [
  phrase(
    /eerder|eerst|oorspronkelijk/i,
    `(?:dit${S}artikel|deze${S}tekst)${S}(?:verscheen|is|werd)${WHEN}${S}${DUTCH_FIRST}${WHEN}(?:${S}(?:verschenen|gepubliceerd))?${WHEN}${S}(?:op|in|bij|door)${S}${OUTLET}${END}`,
  ),
  phrase(
    /eerder|oorspronkelijk/i,
    `${SENTENCE}${DUTCH_FIRST}${S}(?:gepubliceerd|verschenen)${where('op|in|bij|door')}`,
    'bare',
  ),
  phrase(/overgenomen|toestemming/i, line('overgenomen (?:van|uit)|met toestemming van'), 'loose'),
];

const RUSSIAN_PIECE = '(?:(?:(?:эта|данная)\\s)?(?:статья|публикация|колонка)|(?:этот\\s)?(?:текст|материал|репортаж))';
const RUSSIAN: readonly ReprintPhrase[] = [
  phrase(
    /впервые|первоначально/i,
    `${LINE}${RUSSIAN_PIECE}${S}(?:был[аои]?${S})?(?:впервые|первоначально)${S}(?:был[аои]?${S})?опубликован[аоы]?${WHEN}${S}${RUSSIAN_WHERE}${S}${OUTLET}${END}`,
  ),
  phrase(
    /впервые|первоначально/i,
    `${SENTENCE}(?:впервые|первоначально)${S}(?:статья${S})?опубликован[аоы]?${WHEN}${S}${RUSSIAN_WHERE}${S}${OUTLET}${END}`,
    'bare',
  ),
  phrase(
    /оригинал/i,
    `${SENTENCE}оригинал${S}(?:статьи|материала|текста|публикации)${S}(?:был${S})?опубликован${WHEN}${S}${RUSSIAN_WHERE}${S}${OUTLET}${END}`,
  ),
  phrase(/перепечат/i, line('перепечат(?:ано|ка) (?:из|с(?: разрешения)?)'), 'loose'),
];

const UKRAINIAN_PIECE = '(?:(?:(?:ця|дана)\\s)?(?:стаття|публікація|колонка)|(?:цей\\s)?(?:текст|матеріал|репортаж))';
const UKRAINIAN: readonly ReprintPhrase[] = [
  phrase(
    /[ву]перше|спочатку/i,
    `${LINE}${UKRAINIAN_PIECE}${S}(?:бу(?:в|ла|ло)${S})?(?:[ву]перше|спочатку)${S}(?:бу(?:в|ла|ло)${S})?опублікован(?:ий|[ао])?${WHEN}${S}${UKRAINIAN_WHERE}${S}${OUTLET}${END}`,
  ),
  phrase(
    /[ву]перше|спочатку/i,
    `${SENTENCE}(?:[ву]перше|спочатку)${S}опублікован[ао]?${WHEN}${S}${UKRAINIAN_WHERE}${S}${OUTLET}${END}`,
    'bare',
  ),
  phrase(
    /оригінал/i,
    `${SENTENCE}оригінал${S}(?:статті|матеріалу|тексту|публікації)${S}опубліковано${WHEN}${S}${UKRAINIAN_WHERE}${S}${OUTLET}${END}`,
  ),
  phrase(/передрук/i, line('передрук(?:овано)? (?:з|із)(?: дозволу)?'), 'loose'),
];

const POLISH: readonly ReprintPhrase[] = [
  phrase(
    /pierwotnie|najpierw|po raz pierwszy/i,
    `${SENTENCE}(?:(?:ten|niniejszy)${S})?(?:artykuł|tekst)${S}(?:(?:ukazał${S}się|został${S}opublikowany|został)${S}${POLISH_FIRST}|${POLISH_FIRST}${S}ukazał${S}się)(?:${S}opublikowany)?${WHEN}${S}(?:w|na|przez)${S}${OUTLET}${END}`,
  ),
  phrase(
    /pierwotnie|po raz pierwszy/i,
    `${SENTENCE}${POLISH_FIRST}${S}opublikowan[oyae]${where('w|na|przez')}`,
    'bare',
  ),
  phrase(/przedruk/i, line('przedruk (?:z|za)'), 'loose'),
];

const TURKISH_WHEN = `(?:${WHEN}(?:['’][dt][ea])?)`;
const TURKISH_PIECE = 'bu\\s(?:yazı|makale|haber)';
const TURKISH: readonly ReprintPhrase[] = [
  phrase(
    /\silk\s/i,
    `${TURKISH_PIECE}${S}ilk${S}(?:olarak|kez|defa)${TURKISH_WHEN}${S}${OUTLET}\\s{0,2}(?:['’](?:de|da|te|ta)\\b|tarafından|sitesinde)`,
  ),
  phrase(
    /^.{0,3}[iİ]lk\s/,
    `^[\\s*_(]{0,3}[iİ]lk${S}olarak${TURKISH_WHEN}${S}${OUTLET}\\s{0,2}(?:['’](?:de|da|te|ta)\\b|sitesinde)${S}yay`,
  ),
  phrase(/alın/i, `${TURKISH_PIECE}${S}${OUTLET}\\s{0,2}['’](?:den|dan|ten|tan)${S}alın`),
];

const ARABIC_HOUSE = '(?:(?:موقع|صحيفة|مجلة)\\s)?';
const ARABIC: readonly ReprintPhrase[] = [
  phrase(
    /نُشر|نشر/,
    `(?:أُعيد${S}|أعيد${S})?(?:نُشر|نشر|نُشرت|نشرت)${S}(?:هذا|هذه)${S}(?:المقال|المقالة|التقرير|المادة)(?:${S}(?:أولاً|أولا|أصلاً|لأول مرة))?${WHEN}${S}(?:في|على|من|عن)${S}${ARABIC_HOUSE}${OUTLET}${END}`,
  ),
  phrase(
    /نُشر|نشر/,
    `(?:هذا|هذه)${S}(?:المقال|المقالة|التقرير|المادة)${S}(?:نُشر|نشر|نُشرت|نشرت)(?:${S}(?:أولاً|أولا|أصلاً|لأول مرة))?${WHEN}${S}(?:في|على)${S}${ARABIC_HOUSE}${OUTLET}${END}`,
  ),
];

/** All phrases, English first. */
export const REPRINT_PHRASES: readonly ReprintPhrase[] = [
  ...ENGLISH_PHRASES,
  ...GERMAN,
  ...FRENCH,
  ...SPANISH,
  ...PORTUGUESE,
  ...ITALIAN,
  ...DUTCH,
  ...RUSSIAN,
  ...UKRAINIAN,
  ...POLISH,
  ...TURKISH,
  ...ARABIC,
];
