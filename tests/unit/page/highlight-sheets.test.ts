import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Sheets that hold for every style, in whatever order they come to a page. */
const SHEETS = ['highlights', 'highlights-dark', 'highlights-plain', 'highlights-pointing'];
const FOLDER = join(import.meta.dirname, '../../../entrypoints');

/** For each highlight name the declarations that hold in forced colours, later ones over earlier ones. */
function forcedColours(sheets: readonly string[]): Map<string, Record<string, string>> {
  const looks = new Map<string, Record<string, string>>();
  const read = (css: string) => {
    for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const declared = [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, key = '', value = '']) => [key, value]);
      for (const [, name = ''] of selectors.matchAll(/::highlight\(newsgloss-([\w-]+)\)/g))
        looks.set(name, { ...looks.get(name), ...Object.fromEntries(declared) });
    }
  };
  const parts = sheets.map((sheet) => {
    const css = readFileSync(join(FOLDER, `${sheet}.css`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    return css.split('@media (forced-colors: active) {');
  });
  for (const [plain = ''] of parts) read(plain);
  for (const [, forced = ''] of parts) read(forced);
  return looks;
}

describe.each(['both', 'tint', 'underline'])('in forced colours, groups marked by %s', (style) => {
  const looks = forcedColours([...SHEETS, `highlights-${style}`]);
  const kinds = { group: `group-${style}`, place: 'place', unlisted: 'unlisted' };
  const lineOf = (kind: keyof typeof kinds, tint: string) => looks.get(`mention-${kinds[kind]}-${tint}`) ?? {};
  const pattern = (look: Record<string, string>) => /solid|dotted|dashed/.exec(look['text-decoration'] ?? '')?.[0];

  it.each(['light', 'dark'])('differ by their line from places and unlisted groups, on a %s ground', (tint) => {
    expect([lineOf('group', tint), lineOf('place', tint), lineOf('unlisted', tint)].map(pattern)).toEqual([
      'solid',
      'dotted',
      'dashed',
    ]);
  });

  it.each(['light', 'dark'])('have no fill of ours, and a line within the browser’s, on a %s ground', (tint) => {
    for (const look of [lineOf('group', tint), lineOf('place', tint), lineOf('unlisted', tint)]) {
      expect(look['background-color'] ?? 'transparent').toBe('transparent');
      expect(look['forced-color-adjust']).toBe('none');
      expect(look['text-underline-offset']).toBe('1px');
    }
  });
});

describe('in forced colours, a visited statement', () => {
  it('shows source, cue and content by three looks', () => {
    const looks = forcedColours(SHEETS);
    const parts = ['source', 'cue', 'content'].map((part) => looks.get(`flash-${part}`)?.['text-decoration']);
    expect(new Set(parts).size).toBe(3);
    expect(parts).not.toContain(undefined);
  });
});
