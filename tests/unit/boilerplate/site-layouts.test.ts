// @vitest-environment jsdom
/** Every paragraph stays and every box goes, on layouts of present-day news sites. */
import { describe, expect, it } from 'vitest';
import { labelOf, labelPage, newsPage } from '../../support/article-page.ts';
import { SITE_LAYOUTS } from '../../support/site-layouts.ts';

describe.each(SITE_LAYOUTS.map((layout) => [`${layout.lang}: ${layout.name}`, layout] as const))(
  '%s',
  (_name, layout) => {
    const { story } = layout;
    const line = `<div class="byline">${story.byline}, <time>${story.date}</time></div>`;
    const column = line + layout.column(story.story.map((text) => `<p>${text}</p>`));
    const read = () => labelPage(newsPage({ title: story.title, lang: layout.lang, column }));

    it('keeps every paragraph', () => {
      const blocks = read();
      expect(story.story.map((text) => labelOf(blocks, text).role)).toEqual(story.story.map(() => 'article'));
    });

    it('lets every box go', () => {
      const blocks = read();
      for (const box of layout.boxes) expect(labelOf(blocks, box).kind).not.toBeNull();
    });

    it.each(layout.stays ?? [story.byline])('keeps what belongs beside the text: %s', (opening) => {
      const blocks = read();
      expect(labelOf(blocks, opening).kind).toBeNull();
    });
  },
);
