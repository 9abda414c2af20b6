/**
 * The lines and sentences that credit an agency: "(AFP, Reuters)", "Via dpa", "Con información de EFE", "AP contributed to
 * this report". Gives the agencies in their order; a sentence that merely speaks of an agency is none.
 */
import { agenciesIn, agencyList, agencyNamed, namesAgency } from './agency-names.ts';

/** Words after which a list may name others too: "Source: Al Jazeera and agencies". */
const SOURCE_WORDS =
  /^(?:text|texte|texto|testo|tekst|текст|source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|fontes|bron|bronnen|источник|источники|джерело|джерела|źródło|źródła|kaynak|المصدر|المصادر|منبع)\s*[:：]?\s+/iu;

/** Words after which nothing but agencies stands, by language. */
const LEADS: readonly RegExp[] = [
  /^(?:via|with|based on (?:reporting|reports) (?:by|from)|compiled from)\s+/i,
  /^with\s+(?:additional\s+)?(?:files|reporting|reports|inputs?|information|material)\s+(?:from|by)\s+/i,
  /^(?:mit(?:\s+(?:material|informationen|agenturmaterial))?(?:\s+(?:von|der))?)\s+/i,
  /^(?:avec(?:\s+des\s+informations)?(?:\s+(?:de|d))?)\s+/i,
  /^con(?:\s+(?:información|informaciones|datos|informazioni))?(?:\s+(?:de|da|di))?\s+/i,
  /^com(?:\s+(?:informações|informação|dados))?(?:\s+(?:de|da|do|das|dos))?\s+/i,
  /^met(?:\s+(?:informatie|medewerking)\s+van)?\s+/i,
  /^(?:по\s+(?:материалам|сообщениям|данным|информации)|с\s+использованием\s+материалов)\s+/iu,
  /^(?:за\s+(?:матеріалами|інформацією|даними|повідомленнями)|з\s+використанням\s+матеріалів)\s+/iu,
  /^(?:na\s+podstawie|za)(?:\s+(?:depesz[ay]?|informacji|materiałów))?\s*:?\s+/i,
  /^(?:بالاشتراك مع|نقلا عن|نقلاً عن|مع)\s+/u,
];

const OPENING = /^[\s([（［/–—-]{1,6}/u;
const HOLDER = /^(?:©|\(c\)|copyright(?:\s*(?:©|\(c\)))?)\s*(?:(?:19|20)\d{2}\s*[,:]?\s*)?/i;
/** A name of two or three letters alone may be a button or a course, "Agencies" a menu. */
const NEEDS_MARK = /^(?:.{1,3}|agenc.*|agen[zt].*|аген.*|ajans.*|وكالات)$/isu;

/** The agencies of a line that is a credit and nothing else, or none. */
export function creditedIn(line: string): readonly string[] {
  const loud = LOUD.test(line) ? agencyNamed(line.trim()) : null;
  if (loud !== null) return [loud];
  if (!namesAgency(line)) return [];
  const bare = line
    .replace(OPENING, '')
    .replace(/[)\]）］/.\s]{1,6}$/u, '')
    .replace(OPENING, '');
  const held = bare.replace(HOLDER, '');
  const sourced = held.replace(SOURCE_WORDS, '');
  if (sourced !== held) return agencyList(sourced).agencies;
  const lists = LEADS.map((lead) => held.replace(lead, '')).filter((rest) => rest !== held);
  const led = lists.map(agencyList).find(({ isWhole }) => isWhole);
  if (led !== undefined) return led.agencies;
  if (BRACKETED.test(line)) return inBrackets(held);
  const { agencies, isWhole } = agencyList(held);
  const isMarked = held !== line.trim() || agencies.length > 1 || !NEEDS_MARK.test(held);
  return isWhole && isMarked ? agencies : [];
}

/** "REUTERS": a name in capitals on a line of its own. */
const LOUD = /^\s{0,3}\p{Lu}{5,}(?: \p{Lu}{2,}){0,2}\s{0,3}$/u;
const BRACKETED = /^\s{0,3}[([（［].{2,60}[)\]）］]\.?\s{0,3}$/u;
const SHORT_NAMES = /^[\p{L}/,&+ -]{2,40}$/u;

/** Within brackets the desk's own mark may stand beside the agency: "(red/dpa)", "(taz mit dpa)". */
function inBrackets(words: string): readonly string[] {
  const { agencies, isWhole } = agencyList(words);
  const joined = WITH.exec(words)?.[1];
  const isMarkOfDesk = words.split(/[/,&+ ]/).length <= 3 && SHORT_NAMES.test(words);
  if (isWhole || (isMarkOfDesk && words.includes('/'))) return agencies;
  return isMarkOfDesk && joined !== undefined ? agencyList(joined).agencies : [];
}

/** What a paragraph ends in behind its last sentence: "— Xinhua", "(AFP, Reuters)". */
const CLOSING = /[.!?”"»]\s{0,3}([–—(/-][^.!?”"»()\n]{2,60}[)/]?\.?)$/u;

/** The credit behind a paragraph's last sentence, with its agencies. */
export function closingCredit(
  paragraph: string,
): { readonly words: string; readonly agencies: readonly string[] } | null {
  const words = CLOSING.exec(paragraph.slice(-90).trimEnd())?.[1];
  const agencies = words === undefined ? [] : creditedIn(words);
  return words === undefined || agencies.length === 0 ? null : { words, agencies };
}

/** Sentences of thanks; the agencies stand in the group. */
const THANKS: readonly RegExp[] = [
  /(?:^|[.(;]\s{0,2})([^.;!?\n]{2,200})\scontributed\s+to\s+this\s+(?:report|story|article)/i,
  /(?:\bwith|^|[(.])\s?(?:additional\s+)?(?:files|reporting|inputs?|information|material)\s+(?:from|by)\s+([^\n;.]{2,160})/i,
  /^\(?([^.;!?\n]{2,120})\scontributed(?:\sreporting)?\.?\)?$/i,
  /\bthis\s+(?:report|story|article)\s+(?:includes|contains|uses)\s+(?:information|material|reporting)\s+(?:from|by)\s+([^\n;.]{2,80})/i,
  /\b(?:information|material)\s+from\s+([^\n;.]{2,80}?)\s+was\s+used\s+in\s+this\s+(?:report|story|article)/i,
  /\bmaterial\s+in\s+this\s+(?:report|story|article)\s+(?:came|comes|is|was)\s+from\s+([^\n;.]{2,80})/i,
  /\bthis\s+(?:report|story|article)\s+(?:was|is)\s+(?:compiled|written|produced)\s+(?:from|by|with)\s+([^\n;.]{2,80})/i,
];

/** Words of a sentence that speaks of an agency's work and thanks nobody: "Reporting by Reuters has shown that …". */
const TELLS =
  /\b(?:says?|said|that|show(?:s|ed|n)?|suggests?|suggested|found|indicates?|indicated|reveals?|revealed|former|under|has|have|had)\b/i;

const MAY_THANK = /contributed|reporting|files|input|information|material|compiled|written|produced/i;

/** The sentence in which a text thanks agencies, with them. */
export function thankedIn(text: string): { readonly at: number; readonly agencies: readonly string[] } | null {
  if (!MAY_THANK.test(text)) return null;
  for (const form of THANKS) {
    const found = form.exec(text);
    const thanked = found?.[1] ?? '';
    const agencies = TELLS.test(thanked) ? [] : agenciesIn(thanked);
    if (found !== null && agencies.length > 0) return { at: found.index, agencies };
  }
  return null;
}

const PARTS = /\s{0,2}[|•·]\s{0,2}|\s[–—-]\s/u;
const PICTURE = /\b(?:photos?|getty|images?|video|picture|archive)\b/i;
const BY = /^(?:by|von|par|por|di|door|автор:?|текст:?|بقلم)\s/iu;
const WITH = /\s(?:avec|with|mit|con|com|met|et|and|i|и|з|z)\s(?:the\s)?(\p{L}[\p{L} -]{1,24})$/u;

/** "Associated Press in Goma". */
const WHERE = /^(\p{Lu}[\p{L} -]{1,30}) in \p{Lu}[\p{L}'’. -]{1,30}$/u;

/** The agency in a line under the headline: "By Jo Park | Reuters", "AFP | Kinshasa", "Le Midi avec AFP". */
export function besideByline(line: string): string | null {
  if (line.length > 80 || PICTURE.test(line) || !namesAgency(line)) return null;
  const parts = line.split(PARTS);
  const ends = [parts[0] ?? '', parts[parts.length - 1] ?? ''];
  const joined = WITH.exec(line)?.[1];
  const alone = parts.length > 1 && parts.length <= 3 ? ends.map(agencyNamed).find((name) => name !== null) : null;
  const signed = BY.test(line) ? agencyAtEnd(line) : afterComma(line);
  const there = WHERE.exec(line)?.[1];
  const stationed = there === undefined ? null : agencyNamed(there);
  return stationed ?? alone ?? (joined === undefined ? null : agencyNamed(joined)) ?? signed;
}

/** "Jo Park, Reuters": one comma and the agency behind it. */
function afterComma(line: string): string | null {
  const [before = '', after, ...more] = line.split(/,\s/);
  return after === undefined || more.length > 0 || before.length > 40 ? null : agencyNamed(after);
}

/** "By JO PARK Associated Press": the last one to three words of a line. */
function agencyAtEnd(line: string): string | null {
  const words = line.trim().split(/\s+/);
  const ends = [3, 2, 1].filter((count) => count < words.length).map((count) => words.slice(-count).join(' '));
  return ends.map(agencyNamed).find((name) => name !== null) ?? null;
}
