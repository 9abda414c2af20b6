import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { analyseArticle, type Knowledge } from '../../../core/analyse-article.ts';
import { judgePage } from '../../../core/article/judge-page.ts';
import { labelBlocks } from '../../../core/boilerplate/label-blocks.ts';
import { exportOwnCsv, parseOwnCsv } from '../../../core/glossary/own-csv.ts';
import { loadOwnGlossary } from '../../../core/glossary/own-glossary.ts';
import { exportOwnJson, parseOwnJson } from '../../../core/glossary/own-json.ts';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { readSettings, storeSettings } from '../../../core/settings/migrate-settings.ts';
import { parseSettingsFile } from '../../../core/settings/parse-settings-file.ts';
import { articleInput } from '../../../page/article-input.ts';
import { readArticle } from '../../../page/read-article.ts';
import { readOutline } from '../../../page/read-outline.ts';
import { faultsOf, pollution } from '../../../scripts/test/soak/check-analysis.ts';
import { mutatePage, seeded } from '../../../scripts/test/soak/mutate-page.ts';
import { newsPage, PROSE } from '../../support/article-page.ts';
import { loadTestKnowledge } from '../../support/knowledge.ts';

/** The same inputs on every run: a failure names one that fails again. */
const FIXED = { seed: 20261122, numRuns: 40 } as const;
const ROOT = join(import.meta.dirname, '..', '..', '..');

vi.setConfig({ testTimeout: 60_000 });

let knowledge: Knowledge;
beforeAll(async () => {
  // Not the environment of the whole file: the gazetteer's compiler reads files by Node's own addresses.
  const { window } = new JSDOM('', { url: 'https://example.org/' });
  for (const name of ['DOMParser', 'Node', 'Element', 'HTMLElement', 'HTMLAnchorElement', 'Text', 'getComputedStyle']) {
    vi.stubGlobal(name, Reflect.get(window, name));
  }
  knowledge = await loadTestKnowledge();
}, 60_000);

/** Words that pages, glossaries and attackers use, glued in any order, with anything between them. */
const WORDS = fc.constantFrom(
  'said',
  'according to',
  'SDF',
  'Syrian Democratic Forces',
  'Raqqa',
  'Mosul',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '.',
  '\n\n',
  '\n',
  ', ',
  ' ',
  ' ',
  'By ',
  'Reuters',
  '© 2024',
  'Originally published by',
  '12 March 2024',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'local sources',
  'did not respond',
  'reportedly',
  'U.S.',
  'Dr. ',
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u200b',
  '\u0000',
  'الرقة',
  'قال',
  '摩苏尔',
  '🙂',
);
const TEXT = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: WORDS }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(' '));

function read(html: string) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const outline = readOutline(doc);
  const verdict = judgePage(outline.outline);
  const labels = labelBlocks(outline.outline);
  expect(labels.length).toBe(outline.outline.blocks.length);
  expect(verdict.score).toBeGreaterThanOrEqual(0);
  expect(verdict.score).toBeLessThanOrEqual(1);
  return articleInput(doc, readArticle(doc, outline, labels));
}

function expectSound(html: string): void {
  const input = read(html);
  expect(faultsOf(input, analyseArticle(input, knowledge))).toEqual([]);
  expect(pollution()).toEqual([]);
}

const escapeMarkup = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

describe('any text', () => {
  it('as the body of an article is read and analysed with every span in its place', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 6 }), TEXT, (paragraphs, title) => {
        const column = paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('');
        expectSound(newsPage({ title: escapeMarkup(title), column: PROSE + column }));
      }),
      FIXED,
    );
  });

  it('as what a page says about itself never breaks the search for its origin', () => {
    fc.assert(
      fc.property(TEXT, TEXT, fc.jsonValue({ maxDepth: 5 }), (line, date, value) => {
        const ld = JSON.stringify({
          '@type': 'NewsArticle',
          headline: line,
          author: value,
          datePublished: date,
          publisher: value,
        });
        const head = `<script type="application/ld+json">${ld.replaceAll('<', '\\u003c')}</script><meta name="author" content="${escapeMarkup(line).replaceAll('"', '&quot;')}">`;
        const input = read(
          newsPage({
            title: 'A title',
            head,
            column: `<p class="byline">${escapeMarkup(line)}</p><time datetime="${date.replace(/["&<]/g, '')}">${escapeMarkup(date)}</time>${PROSE}`,
          }),
        );
        const found = findProvenance(input, knowledge.outlets);
        for (const day of [found.published, found.modified, found.originalPublished]) {
          expect(day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)).toBe(true);
        }
        expect(pollution()).toEqual([]);
      }),
      FIXED,
    );
  });
});

describe('damaged pages', () => {
  const pages = [
    'public/sample-article.html',
    'tests/fixtures/pages/front-page.html',
    'tests/fixtures/pages/restless.html',
  ].map((path) => readFileSync(join(ROOT, path), 'utf8'));
  it.each(pages.map((html, index) => [index, html] as const))('page %i in twelve kinds of ruin', (index, html) => {
    for (let seed = 0; seed < 12; seed += 1) expectSound(mutatePage(html, seeded(index * 1000 + seed)));
  });
});

describe('files and stores', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    TEXT,
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );

  it('any file of own entries is read or refused with a line, and what is read survives an export', () => {
    fc.assert(
      fc.property(anything, (file) => {
        for (const [parse, write] of [
          [parseOwnJson, exportOwnJson],
          [parseOwnCsv, exportOwnCsv],
        ] as const) {
          const parsed = parse(file);
          if (parsed.kind === 'parsed') {
            expect(parse(write(parsed.entries))).toEqual(parsed);
            loadOwnGlossary(parsed.entries);
          } else expect(parsed.problems.length).toBeGreaterThan(0);
        }
        expect(pollution()).toEqual([]);
      }),
      { ...FIXED, numRuns: 400 },
    );
  });

  it('an own entry with hostile names pollutes nothing and is found like any other', () => {
    const entry = '{"__proto__":{"polluted":1},"name":"constructor","aliases":["__proto__","hasOwnProperty"]}';
    const file = `{"schema":"newsgloss-own-glossary/1","entries":[${entry}]}`;
    const parsed = parseOwnJson(file);
    expect(parsed.kind).toBe('refused');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('any stored value and any settings file gives whole settings, and those survive storing', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        anything,
        fc.integer({ min: 0, max: 3 }),
        fc.jsonValue(),
        (stored, file, version, changed) => {
          for (const value of [stored, { version, changed }]) {
            const { settings } = readSettings(value);
            expect(readSettings(storeSettings(settings)).settings).toEqual(settings);
          }
          const own = JSON.stringify({ file: 'newsgloss-settings', version, changed }, null, 1);
          for (const text of [file, own]) {
            const read = parseSettingsFile(text);
            const lines = (read.ok ? read.unknown : read.faults).map(({ line }) => line);
            expect(read.ok || lines.length > 0).toBe(true);
            expect(lines.every((line) => line >= 1 && line <= text.split('\n').length)).toBe(true);
          }
          expect(pollution()).toEqual([]);
        },
      ),
      { ...FIXED, numRuns: 400 },
    );
  });
});
