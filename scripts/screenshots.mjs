/**
 * Pictures of every component state (light, dark, right to left, forced colours, 400 % zoom), and axe-core's findings
 * on each. `node scripts/screenshots.mjs [--only NAME-PART] [--looks light,dark]` writes to screenshots/; exit 1 on findings.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const LOOKS = {
  light: { query: 'theme=light', media: [] },
  dark: { query: 'theme=dark', media: [] },
  // German has the longest words, Russian the longest sentences.
  german: { query: 'theme=light&lang=de', media: [] },
  russian: { query: 'theme=dark&lang=ru', media: [] },
  rtl: { query: 'theme=light&lang=ar', media: [] },
  forced: {
    query: '',
    media: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  },
  // 1280 px at 400 % leaves 320 CSS pixels, the width WCAG 1.4.10 asks for.
  zoom: { query: 'theme=light', media: [], width: 320 },
};

const { values } = parseArgs({ options: { only: { type: 'string' }, looks: { type: 'string' } } });
const looks = values.looks ? values.looks.split(',') : Object.keys(LOOKS);
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const folder = new URL('../screenshots/', import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

const server = await preview({ configFile: 'playground/vite.config.ts', preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  headless: true,
  args: FLAGS,
});

async function open(page, query) {
  await page.goto(`${address}?${query}`);
  await page.waitForFunction(() => document.documentElement.dataset.drawn === 'yes');
}

async function findings(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  );
}

const gallery = await browser.newPage();
await open(gallery, 'lang=en');
const names = await gallery.$$eval('.exhibit', (nodes) => nodes.map((node) => node.dataset.name));
const wanted = names.filter((name) => !values.only || name.includes(values.only));
let faults = 0;
for (const look of looks) {
  const { query, media, width = 420 } = LOOKS[look];
  const page = await browser.newPage();
  await page.emulateMediaFeatures(media.filter((feature) => feature.name !== 'forced-colors'));
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: media });
  for (const name of wanted) {
    const wide = /^(settings|welcome|glossary|about|report|saved|map)/.test(name) && look !== 'zoom';
    await page.setViewport({
      width: wide ? 1000 : name.startsWith('card') && look !== 'zoom' ? 500 : width,
      height: 640,
      deviceScaleFactor: 1.5,
    });
    await open(page, `${query}&state=${name}`);
    // The glossary's search, the exports and the atlas arrive a moment later; everything else with the next frames.
    await new Promise((resolve) =>
      setTimeout(resolve, /^(glossary|map|report|popup-(export|filter)|settings-s)/.test(name) ? 600 : 120),
    );
    // A picture of the full page scrolls what is in it back to its beginning: taken only where there is more than a window.
    const fullPage = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    await page.screenshot({ path: `${folder}${name}.${look}.png`, fullPage });
    for (const finding of await findings(page)) {
      faults += 1;
      console.log(`${name} ${look}: ${finding}`);
    }
  }
  await page.close();
}
console.log(`${wanted.length * looks.length} pictures in screenshots/, ${faults} axe findings`);
await browser.close();
await server.close();
process.exit(faults > 0 ? 1 : 0);
