/** Scrolls the page to a stretch of the article and flashes it, only if the words still stand there. */
import type { Attribution } from '../core/report/page-report.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { rectanglesOf } from './hit-test.ts';
import type { PageSession } from './page-session.ts';

/** `changed` when the words are gone or no longer the same; nothing moves then. */
export function jumpToSpan(doc: Document, session: PageSession, span: Span): 'done' | 'changed' {
  const map = session.reading?.map;
  if (!map?.holds(span)) return 'changed';
  // The reader may have hidden the paragraph by hand.
  const start = map.toRange(span)?.startContainer;
  if (start) session.collapse?.openAround(start);
  const box = rectanglesOf(doc, map, span)[0];
  const view = doc.defaultView;
  if (!box || !view) return 'changed';
  view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: 'instant' });
  const rangesOf = (segments: Attribution['source']) =>
    segments.flatMap(([start, end]) => map.toRange({ start, end }) ?? []);
  const attribution = session
    .report()
    ?.attributions.find((each) =>
      [each.source, each.cue, each.content].flat().some(([start, end]) => overlaps({ start, end }, span)),
    );
  if (attribution) {
    session.painter.flash({
      source: rangesOf(attribution.source),
      cue: rangesOf(attribution.cue),
      content: rangesOf(attribution.content),
    });
  } else {
    session.painter.flash({ source: [], cue: [], content: rangesOf([[span.start, span.end]]) });
  }
  return 'done';
}
