import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const ROOMS =
  'core page extension components entrypoints glossary models modules tests scripts benchmarks docs playground';
const withoutTools = { cwd: ROOT, exclude: (name: string) => /^(?:node_modules|fixtures|\..+)$/.test(name) };

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const pages = globSync('**/*.md', withoutTools);
const fileNames = new Set(globSync('**/*.{ts,tsx,mjs,tsv}', withoutTools).map((path) => basename(path)));
const commands = Object.keys(JSON.parse(read('package.json')).scripts);

/** Words in backticks, with where they stand. */
const coded = pages.flatMap((page) =>
  [...read(page).matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) =>
    words.split(/\s+/).map((word) => ({ page, word })),
  ),
);

it('the pages are found', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/method.md', 'docs/store/listing.md']),
  );
  expect(coded.length).toBeGreaterThan(300);
});

it('every file and folder that a page names is there', () => {
  const path = new RegExp(`^(?:${ROOMS.replaceAll(' ', '|')})/[a-z\\d./-]+$`, 'i');
  const lost = coded.filter(({ word }) =>
    path.test(word)
      ? !word.includes('FOLDER') && !existsSync(join(ROOT, word))
      : /^[\w-]+\.(?:tsx?|mjs|tsv)$/.test(word) && !fileNames.has(word),
  );
  expect(lost).toEqual([]);
});

it('every link from page to page leads somewhere', () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map(([, link = '']) => ({ page, link })),
  );
  expect(links.filter(({ page, link }) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
});

it('every npm command that a page names exists, and CONTRIBUTING tells every command', () => {
  const told = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, command = '']) => ({ page, command })),
  );
  expect(told.filter(({ command }) => !commands.includes(command))).toEqual([]);
  const contributing = read('CONTRIBUTING.md');
  expect(commands.filter((command) => !contributing.includes(command))).toEqual([]);
});
