/** What every page of the extension needs before it draws: words, language, direction and theme. */
import { nameControlsWhenDrawn } from '../../components/shared/draw-controls.ts';
import { uiDirection, uiLocale } from '../../components/strings.ts';
import { loadSettings } from '../../extension/settings-store.ts';
import { loadChosenWords } from './chosen-words.ts';
import { useWords } from './use-words.ts';

export async function prepareSurface(doc: Document): Promise<void> {
  nameControlsWhenDrawn();
  const { settings } = await loadSettings();
  useWords(await loadChosenWords(settings));
  doc.documentElement.lang = uiLocale();
  doc.documentElement.dir = uiDirection();
  if (settings.theme !== 'system') doc.documentElement.dataset.theme = settings.theme;
}

/** The tab named in the address of a surface (`?tab=12`), or null. */
export function tabInAddress(search: string): number | null {
  const tab = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : null;
}
