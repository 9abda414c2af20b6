/** What every page of the extension needs before it draws: words, language, direction and theme. */
import browser from 'webextension-polyfill';
import { setStrings, uiDirection, uiLocale } from '../../components/strings.ts';
import { loadSettings } from '../../extension/settings-store.ts';

export async function prepareSurface(doc: Document): Promise<void> {
  setStrings({
    getMessage: (key, values) => browser.i18n.getMessage(key, values),
    locale: browser.i18n.getUILanguage(),
  });
  doc.documentElement.lang = uiLocale();
  doc.documentElement.dir = uiDirection();
  const { settings } = await loadSettings();
  if (settings.theme !== 'system') doc.documentElement.dataset.theme = settings.theme;
}

/** The tab named in the address of a surface (`?tab=12`), or null. */
export function tabInAddress(search: string): number | null {
  const tab = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : null;
}
