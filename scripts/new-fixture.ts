/**
 * `npm run new:fixture -- NAME "Headline"`: begins a fixture page named by its difficulty, for the end-to-end tests.
 * Writes nothing over an existing page.
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
        <p>Six or more paragraphs in your own words. Text of real pages is never committed.</p>
      </article>
    </main>
    <footer><p>The Daily Lantern, 4 Harbour Row</p></footer>
  </body>
</html>
`;

const path = join('tests', 'fixtures', 'pages', `${name}.html`);
try {
  await writeFile(path, page, { flag: 'wx' });
  console.log(`${path}\nOpen it with: npm start -- ${path}`);
} catch (error) {
  console.error(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
