/** What every page of the extension needs before it draws: words, language, direction and theme. */
import { nameControlsWhenDrawn } from '../../components/shared/draw-controls.ts';
import { uiDirection, uiLocale } from '../../components/strings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { loadSettings, onSettingsChanged } from '../../extension/settings-store.ts';
import { loadChosenWords } from './chosen-words.ts';
import { useWords } from './use-words.ts';

/** Draws once words and theme are known, and again whenever the reader chooses others. */
export async function prepareSurface(doc: Document, draw: () => void): Promise<void> {
  nameControlsWhenDrawn();
  let current = (await loadSettings()).settings;
  const show = async (settings: Settings) => {
    const words = await loadChosenWords(settings);
    // Another choice may have come while the words of this one were read.
    if (settings !== current) return;
    useWords(words);
    doc.documentElement.lang = uiLocale();
    doc.documentElement.dir = uiDirection();
    if (settings.theme === 'system') delete doc.documentElement.dataset.theme;
    else doc.documentElement.dataset.theme = settings.theme;
    draw();
  };
  onSettingsChanged(({ settings }) => {
    const isSame = settings.language === current.language && settings.theme === current.theme;
    current = settings;
    if (!isSame) void show(settings);
  });
  await show(current);
}

/** The tab named in the address of a surface (`?tab=12`), or null. */
export function tabInAddress(search: string): number | null {
  const tab = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(tab) ? tab : null;
}
