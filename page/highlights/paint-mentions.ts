/** Chooses which mentions of a report are painted, and where they stand in the document. */
import type { FullReport, Mention } from '../../core/report/page-report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Steps } from '../../core/steps.ts';
import type { PlacedMention } from '../card/mention-cards.ts';
import { isLeftAlone } from '../left-alone.ts';
import type { ArticleReading } from '../read-article.ts';
import type { HighlightKind, HighlightPainter, PaintedRange } from './highlight-painter.ts';
import { tintBehind } from './tint-behind.ts';

/** Mentions looked up in the document before the work may rest. */
const MENTIONS_A_STEP = 40;

/** Paints the mentions of headline and body at one go; returns those a card can open for, in reading order. */
export function* paintMentionsInSteps(
  painter: HighlightPainter,
  reading: Pick<ArticleReading, 'map' | 'headlines'>,
  report: FullReport,
  settings: Settings,
  limit: number,
): Steps<PlacedMention[]> {
  const inHeadline = reading.headlines.find((map) => map.text === report.headline.text);
  const placed: PlacedMention[] = [
    ...(inHeadline ? report.headline.mentions.map((mention) => ({ mention, map: inHeadline })) : []),
    ...report.mentions.map((mention) => ({ mention, map: reading.map })),
  ]
    .slice(0, limit)
    .filter(isOurs);
  const shown = settings.firstMentionOnly ? firstOfEach(placed) : placed;
  const ranges: PaintedRange[] = [];
  for (const [index, { mention, map }] of shown.entries()) {
    if (index % MENTIONS_A_STEP === 0) yield;
    const range = map.toRange(mention);
    if (!range) continue;
    // Remembered until the marks are painted, which cannot rest.
    tintBehind(document, range);
    ranges.push({ kind: kindOf(mention), range });
  }
  yield;
  painter.paint(ranges, settings.highlightStyle);
  return shown;
}

function kindOf(mention: Mention): HighlightKind {
  if (mention.kind === 'place') return 'place';
  return mention.listed ? 'group' : 'unlisted';
}

function firstOfEach(placed: readonly PlacedMention[]): PlacedMention[] {
  const seen = new Set<string>();
  return placed.filter(({ mention }) => {
    const key = `${mention.kind}:${mention.id ?? mention.text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Names in code and editors are in the report, but have neither mark nor card. */
function isOurs({ mention, map }: PlacedMention): boolean {
  const range = map.toRange(mention);
  return range === null || !isLeftAlone(range.startContainer);
}
