/** The pages that are measured: a fixed sample of the extraction corpora, spread over all of their files. */
import { type CorpusPage, corpusPages, findCorpora, readTruth } from '../../models/boilerplate/corpora.ts';

export interface PageSample {
  readonly articles: readonly CorpusPage[];
  readonly others: readonly CorpusPage[];
}

/** Redirects would leave the page that is measured. */
const REFRESH = /<meta[^>]+http-equiv\s*=\s*["']?refresh/gi;

/** So many articles and so many pages that are none; null, with a message, when there are no corpora. */
export function samplePages(count: number): PageSample | null {
  const corpora = findCorpora();
  if (!corpora) return null;
  const truths = readTruth(corpora, 'wcxb-dev');
  const isArticle = (id: string) => truths.get(id)?.type === 'article';
  const total = [...truths.keys()].filter(isArticle).length;
  const chosen = {
    articles: everyNth(total, count),
    others: everyNth(truths.size - total, count),
  };
  const sample: Record<'articles' | 'others', CorpusPage[]> = { articles: [], others: [] };
  const seen = { articles: 0, others: 0 };
  for (const page of corpusPages(corpora, 'wcxb-dev')) {
    const kind = isArticle(page.id) ? 'articles' : 'others';
    if (chosen[kind].has(seen[kind]++)) {
      sample[kind].push({ ...page, html: page.html.replace(REFRESH, '<meta data-was="refresh') });
    }
  }
  return sample;
}

function everyNth(total: number, count: number): ReadonlySet<number> {
  const wanted = Math.min(total, count);
  return new Set(Array.from({ length: wanted }, (_, index) => Math.floor((index * total) / wanted)));
}
