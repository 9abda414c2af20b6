/**
 * Finds who wrote a page: JSON-LD, meta elements, elements marked up as authors, and byline lines. Returns names as
 * written and the evidence. Where one witness names a person and another only the site, the person is believed;
 * placeholders ("admin") are dropped.
 */
import type { ArticleInput, PageLine } from '../article/article-input.ts';
import { type Byline, byline, fromMarks, unique } from './byline-marks.ts';
import { NO_AUTHOR } from './byline-words.ts';
import { isNode, listOf, looseKey, resolve, textOf, typesOf } from './json-ld.ts';
import { linesAround } from './lines-around.ts';
import type { PageContext } from './page-context.ts';
import { findDate } from './read-date.ts';
import { bylineIn, isName, looksProper, readNames, signedBeforeDate, startsLikeByline } from './read-names.ts';

const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article:author_name',
  'article_author',
  'authors',
  'og:article:author',
  'cxenseparse:author',
];

/** The names of the authors, best witness first; one that names only the site or an account waits until last. */
export function findByline(page: PageContext, publisher: string | null, reporters: readonly string[]): Byline {
  const finders = [fromJsonLd, fromLabels, fromMarks, fromMetas, fromLines, fromDateNeighbours];
  let fallback: Byline | null = null;
  for (const find of finders) {
    const found = find(page);
    if (found.names.length === 0) continue;
    if (!found.names.every((name) => isHouseName(name, page.input, publisher))) return found;
    fallback ??= found;
  }
  if (reporters.length > 0) return byline(reporters, 'reporting by');
  return fallback ?? { names: [], evidence: [] };
}

/** What a content system calls whoever pressed the button: "rnadmin", "nadia.k". */
const ACCOUNT = /^[a-z][a-z\d._-]*$/;

/** Names of the site itself, its staff, its desk or an account. */
function isHouseName(name: string, { url }: ArticleInput, publisher: string | null): boolean {
  const key = looseKey(name).replaceAll(' ', '');
  const site = looseKey(publisher ?? '').replaceAll(' ', '');
  const host = looseKey(/^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? '').replaceAll(' ', '');
  return (
    (site !== '' && (key.startsWith(site) || site.startsWith(key))) ||
    host.startsWith(key) ||
    /\b(?:staff|team|editors?|editorial|desk|admin|contributors?)\b/i.test(name) ||
    ACCOUNT.test(name)
  );
}

function fromJsonLd({ article, nodes }: PageContext): Byline {
  const authors = listOf(article?.author ?? article?.creator).map((author) => resolve(author, nodes));
  const names: string[] = [];
  for (const author of authors) {
    const raw = textOf(author);
    if (raw === null || (isNode(author) && typesOf(author).includes('Role'))) continue;
    names.push(...(isPlainName(author, raw) ? [raw].filter(isName) : readNames(raw, null)));
  }
  return byline(unique(names), 'json-ld author');
}

/** A node of its own holds one name; several people crammed into one string are taken apart. */
function isPlainName(author: unknown, raw: string): boolean {
  return isNode(author) && !/[,;|]|\s(?:and|und|et|y|&)\s|^by\s/i.test(raw);
}

/** Yoast and others label the author for link previews: `twitter:label1` "Written by", `twitter:data1` the name. */
function fromLabels({ input: { signals, lang } }: PageContext): Byline {
  for (const [index, { name, content }] of signals.metas.entries()) {
    if (!/^twitter:label\d$/.test(name) || !startsLikeByline(`${content} X`)) continue;
    const data = signals.metas.slice(index).find((meta) => meta.name === name.replace('label', 'data'));
    const names = data === undefined ? [] : readNames(data.content, lang);
    if (names.length > 0) return byline(names, 'meta twitter:data');
  }
  return byline([], 'meta twitter:data');
}

function fromMetas({ input }: PageContext): Byline {
  for (const wanted of AUTHOR_METAS) {
    const contents = input.signals.metas.filter(({ name }) => name === wanted).map(({ content }) => content);
    const names = unique(contents.flatMap((content) => readNames(content, input.lang)));
    if (names.length > 0) return byline(names, `meta ${wanted}`);
  }
  return byline([], 'meta');
}

function fromLines({ input }: PageContext): Byline {
  for (const line of linesAround(input)) {
    const isNear = line.position === 'before' || (line.position !== 'elsewhere' && line.text.length <= 60);
    const words =
      isNear && line.text.length <= 160
        ? (bylineIn(line.text, input.lang) ?? signedBeforeDate(line.text, input.lang))
        : null;
    const names = words === null ? [] : readNames(words, input.lang);
    if (names.length > 0 && names.every((name) => isLineName(name, line)))
      return byline(unique(names), 'byline', line.text);
  }
  return byline([], 'byline');
}

/** Drupal signs with the name of an account: "Submitted by nadia.k on Tue, …". */
const SIGNED_UP = /^(?:submitted|posted) by \S{2,40} on\s.{0,12}\d/i;

/** A small first letter passes only where the line is marked up as data about the article. */
function isLineName(name: string, line: PageLine): boolean {
  if (NO_AUTHOR.has(looseKey(name)) || name.split(/\s+/).length > 5 || /[:<>⟨{]/.test(name)) return false;
  return (
    looksProper(name) ||
    SIGNED_UP.test(line.text) ||
    (/meta|date|author|byline|post-?info/.test(line.hints) && line.text.length <= 30)
  );
}

/** A line that is a bare name right beside the date line under or over the headline: the last resort. */
function fromDateNeighbours({ input }: PageContext): Byline {
  const lines = linesAround(input)
    .filter(({ position }) => position === 'before')
    .slice(-8);
  for (const [index, line] of lines.entries()) {
    const dated = findDate(line.text, input.lang);
    if (dated === null || line.text.length > 90) continue;
    const rest = `${line.text.slice(0, dated.start)} • ${line.text.slice(dated.end)}`;
    for (const text of [rest, lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? '']) {
      const [name, ...others] = readNames(text, input.lang);
      if (name !== undefined && others.every((other) => AGENCY.test(other)) && isBareName(name, text, input))
        return byline([name], 'line beside the date', line.text);
    }
  }
  return byline([], 'line beside the date');
}

/** "Ana Lima, ČTK": who writes for a paper, and whose wire the rest is from. */
const AGENCY = /^\p{Lu}{2,6}$/u;

const NO_PERSON =
  /\b(?:and|the|of|for|in|on|to|published|posted|updated|modified|how|best|guide|news|blog|tips?|tricks?|design|marketing|management|development|business|home|learning|research|updates?|stories|articles?|read|min|share|press|release|events?|technology|science|health|world|politics|sports?|opinion|engineering|security|software|data|services?|products?|finance|company|resources|insights?|center|online|media|music|travel|food|life|style|review)s?\b/i;

/** Two or three capitalised words that the headline does not hold and that are no section's name. */
function isBareName(name: string, text: string, { headline }: ArticleInput): boolean {
  if (!/^\p{Lu}[\p{Ll}’'.-]+(?:\s\p{Lu}\.?)?(?:\s\p{Lu}[\p{L}’'-]+){1,2}$/u.test(name)) return false;
  return !NO_PERSON.test(name) && !headline.includes(name) && text.length <= 60;
}
