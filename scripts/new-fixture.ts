/**
 * `npm run new:fixture -- NAME "Headline"`: begins a fixture page named by its difficulty, and its end-to-end test, which
 * fails until somebody has written what a reader should see. Writes nothing over an existing file.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [name, headline = 'A headline of our own'] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error(
    'usage: npm run new:fixture -- a-name-in-kebab-case ["Headline"]\nName the page by what makes it hard.',
  );
  process.exit(2);
}

const escaped = headline.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escaped} - The Daily Lantern</title>
    <meta property="og:type" content="article">
  </head>
  <body>
    <header><a href="/">The Daily Lantern</a></header>
    <main>
      <article>
        <h1>${escaped}</h1>
        <p>By Ana Lima, 3 May 2020</p>
        <p>Put your own words here, and what makes the page hard; text of real pages is never committed. These paragraphs are as long as those of a short news article, so that the page is read as one.</p>
        <p>Two lorries waited at the bridge on Tuesday, residents said, while the guards counted sacks of salt and wrote the numbers into a book that nobody was allowed to see.</p>
        <p>The mayor of the town told reporters that the road would open again before the end of the week, and that the drivers could leave their loads at the old mill until then.</p>
        <p>By evening the queue had grown to the second bend of the river, where a tea seller had put up a tent and a row of benches for those who meant to stay the night.</p>
      </article>
    </main>
    <footer><p>The Daily Lantern, 4 Harbour Row</p></footer>
  </body>
</html>
`;

const test = `import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

it('${name.replaceAll('-', ' ')}: say here what the reader sees', async () => {
  const { page, report } = await stage.openArticle('${name}.html');
  expect(report.mentions.map(({ text }) => text)).toEqual(['names that are marked, in order']);
  expect(report.attributions.map(({ canonicalSource }) => canonicalSource)).toEqual(['sources, in order']);
  await page.close();
});
`;

const pagePath = join('tests', 'fixtures', 'pages', `${name}.html`);
const testPath = join('tests', 'e2e', `${name}.test.ts`);
for (const [path, words] of [
  [pagePath, page],
  [testPath, test],
] as const) {
  try {
    await writeFile(path, words, { flag: 'wx' });
  } catch (error) {
    console.error(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
console.log(`${pagePath}\n${testPath}\nOpen the page with: npm start -- ${pagePath}`);
