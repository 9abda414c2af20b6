/** What tests do on the extension's own pages: read words, press controls, choose files, catch what is saved. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browser/extension-page.ts';

/** What a surface does not show after this long, ms, it will not show. */
const PATIENCE_MS = 6000;

interface StorageApi {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}
declare const chrome: StorageApi;

/** What is stored of the settings, as it is stored, read on one of the extension's pages. */
export const storedSettings = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify((await chrome.storage.local.get('settings')).settings ?? null));

export const wordsOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until the page says something. */
export async function waitForWords(page: Page, words: string): Promise<string> {
  return waitUntil(
    `“${words}”`,
    async () => {
      const shown = await wordsOf(page);
      return shown.includes(words) && shown;
    },
    PATIENCE_MS,
  );
}

/** Presses the first visible button, tab, switch, link or summary whose words or label begin so. */
export async function press(page: Page, label: string): Promise<void> {
  const pressed = () =>
    page.evaluate((wanted) => {
      const controls = document.querySelectorAll<HTMLElement>('button, [role="tab"], label, a[href], summary');
      const found = [...controls].find((node) => {
        const words = [node.getAttribute('aria-label'), node.innerText].map((each) => each?.trim() ?? '');
        return node.checkVisibility() && words.some((each) => each.startsWith(wanted));
      });
      found?.click();
      return found !== undefined;
    }, label);
  await waitUntil(`a control “${label}”`, pressed, PATIENCE_MS);
}

/** Presses the radio button of a value, once it is there. */
export async function choose(page: Page, value: string): Promise<void> {
  const chosen = () =>
    page.evaluate((wanted) => {
      const radio = document.querySelector<HTMLInputElement>(`input[type="radio"][value="${wanted}"]`);
      radio?.click();
      return radio !== null;
    }, value);
  await waitUntil(`the choice ${value}`, chosen, PATIENCE_MS);
}

export interface ChosenFile {
  readonly name: string;
  readonly text: string;
  /** A picture of so many bytes is put before the end of its body, in the page: sending it there would take long. */
  readonly pictureBytes?: number;
}

/** Hands files to the file button whose words begin so, as a reader's choice would. */
export async function chooseFiles(page: Page, label: string, files: readonly ChosenFile[]): Promise<void> {
  await page.evaluate(
    (wanted, chosen) => {
      const button = [...document.querySelectorAll('button')].find((node) => node.innerText.trim().startsWith(wanted));
      const next = button?.nextElementSibling;
      if (!(next instanceof HTMLInputElement)) throw new Error(`no file input beside “${wanted}”`);
      const transfer = new DataTransfer();
      for (const { name, text, pictureBytes } of chosen) {
        const picture = `<img alt="" src="data:image/png;base64,${'A'.repeat(pictureBytes)}"></body>`;
        transfer.items.add(new File([pictureBytes > 0 ? text.replace('</body>', picture) : text], name));
      }
      next.files = transfer.files;
      next.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    files.map(({ name, text, pictureBytes = 0 }) => ({ name, text, pictureBytes })),
  );
}

/** From now on files that the page saves are kept for `savedFiles` and not downloaded. */
export async function catchSaving(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept: { name: string; text: Promise<string> }[] = [];
    const texts = new Map<string, Promise<string>>();
    Reflect.set(globalThis, 'keptFiles', kept);
    URL.createObjectURL = (blob) => {
      const address = `blob:kept-${texts.size}`;
      if (blob instanceof Blob) texts.set(address, blob.text());
      return address;
    };
    HTMLAnchorElement.prototype.click = function keep() {
      kept.push({ name: this.download, text: texts.get(this.href) ?? Promise.resolve('') });
    };
  });
}

/** The files saved since `catchSaving`, oldest first. */
export function savedFiles(page: Page): Promise<ChosenFile[]> {
  return page.evaluate(async () => {
    const kept: { name: string; text: Promise<string> }[] = Reflect.get(globalThis, 'keptFiles');
    return Promise.all(kept.map(async ({ name, text }) => ({ name, text: await text })));
  });
}
