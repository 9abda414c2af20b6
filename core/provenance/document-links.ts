/**
 * Which statements rest on a document (a report, a memo, a letter, a post), and whether the article links anything beside
 * them. A link in the same block counts, wherever it leads: where it leads is the reader's to see. English, as sourcing is.
 */
import { DOCUMENT_HEADS } from '../attribution/english/source-words.ts';
import { linkStarts } from '../report/document-finding.ts';
import type { Attribution, ReportLink } from '../report/page-report.ts';
import { attributionSpan } from '../report/statements.ts';
import { overlaps } from '../text/span.ts';
import type { TextModel } from '../text/text-model.ts';

const POSTS = new Set('post posts tweet tweets thread'.split(' '));
const NETWORK =
  /^\W{0,2}(?:on|via) (?:X|Twitter|Telegram|Facebook|Instagram|TikTok|VK|VKontakte|Weibo|YouTube|Truth Social)\b/;
/** Where a noun phrase ends: what follows tells who wrote it or where it was seen. */
const PHRASE_END = /[,;:.()“”"]|\s(?:of|by|from|with|who|that|which|in|on|to|at|for|about|familiar|citing|and)\s/;
/** People beside a document are no document: "the report’s author", "study co-authors". */
const PEOPLE = /^(?:co-)?(?:authors?|writers?|editors?|experts?|analysts?|officials?|officers?|signatories)$/;
const SPOKEN = /\b(?:televised|broadcast|oral|verbal|recorded)\b/;
/** Hearsay, not a document: "reports said", "unconfirmed reports". */
const HEARSAY = /^(?:\p{L}+ ){0,2}reports$/u;
/** Words looked at behind a cue, code units. */
const REACH = 90;

/** Statements with `documentLinked` where they rest on a document; as they are where the text has no links at all. */
export function markDocuments(
  model: TextModel,
  attributions: readonly Attribution[],
  links: readonly ReportLink[],
): Attribution[] {
  const linked = linkStarts(model.text, links);
  if (linked.length === 0) return [...attributions];
  return attributions.map((attribution) =>
    citesDocument(model.text, attribution)
      ? { ...attribution, documentLinked: hasLinkBeside(model, attribution, linked) }
      : attribution,
  );
}

/** Whether a statement's source is a document or a post, or its words say that it was made in one. */
export function citesDocument(text: string, { source, cue, sourceClass }: Attribution): boolean {
  const phrases = source.map(([start, end]) => text.slice(start, end));
  if (phrases.some((phrase) => HEARSAY.test(phrase))) return false;
  if (sourceClass === 'document' || sourceClass === 'social') return true;
  if (phrases.some(namesDocument)) return true;
  const places = cue.map(([, end]) => text.slice(end, end + REACH));
  if (
    places.some((after) => NETWORK.test(after) || namesDocument(/^\W{0,2}(?:in|through|via) ([^\n]+)/.exec(after)?.[1]))
  ) {
    return true;
  }
  // "In a statement, the ministry said": the sentence opens with the document.
  const start = Math.min(...[...source, ...cue].map((segment) => segment[0]));
  const before = text.slice(Math.max(0, start - REACH), start);
  return namesDocument(/(?:^|[.!?]["”’]?\s|\n)In ([^.,;\n]+),\s*$/.exec(before)?.[1]);
}

/** Whether the head of a noun phrase is a document: "a leaked memo", "court papers filed on Monday". */
function namesDocument(phrase: string | undefined): boolean {
  if (phrase === undefined) return false;
  const head = phrase.split(PHRASE_END)[0] ?? '';
  if (SPOKEN.test(head)) return false;
  const words = head.split(/\s+/);
  return words.some((word, i) => (DOCUMENT_HEADS.has(word) || POSTS.has(word)) && !PEOPLE.test(words[i + 1] ?? ''));
}

function hasLinkBeside({ blocks }: TextModel, attribution: Attribution, links: readonly number[]): boolean {
  const span = attributionSpan(attribution);
  return blocks.some((block) => overlaps(block, span) && links.some((at) => block.start <= at && at < block.end));
}
