/** Draws the PNG icons from `public/icon/icon.svg`; run by hand after the drawing changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../browser/built-extension.ts';
import { launch } from '../browser/launch.ts';

const SIZES = [16, 32, 48, 96, 128];

const folder = join(ROOT, 'public', 'icon');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const { browser, close } = await launch({ browser: 'chrome', headless: true, extension: null });
for (const size of SIZES) {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await close();
