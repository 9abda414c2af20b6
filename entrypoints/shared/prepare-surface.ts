/** What every page of the extension needs before it draws: words, language, direction and theme. */
import browser from 'webextension-polyfill';
import { messageSource } from '../../components/message-source.ts';
import { type StringSource, setStrings, uiDirection, uiLocale } from '../../components/strings.ts';
import { loadSettings } from '../../extension/settings-store.ts';

export async function prepareSurface(doc: Document): Promise<void> {
  const { settings } = await loadSettings();
  const chosen = settings.language === null ? null : await loadLocale(settings.language);
  if (chosen) setStrings(chosen);
  else
    setStrings({
      getMessage: (key, values) => browser.i18n.getMessage(key, values),
      locale: browser.i18n.getUILanguage(),
    });
  doc.documentElement.lang = uiLocale();
  doc.documentElement.dir = uiDirection();
  if (settings.theme !== 'system') doc.documentElement.dataset.theme = settings.theme;
}

/** The tab named in the address of a surface (`?tab=12`), or null. */
export function tabInAddress(search: string): number | null {
  const tab = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : null;
}

/** The words of a language other than the browser's, from the extension's own files. */
async function loadLocale(language: string): Promise<StringSource | null> {
  const reply = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`)).catch(() => null);
  return reply?.ok ? messageSource(await reply.json(), language) : null;
}
