/** The messages of the language that the reader chose, from the extension's own files. */
import browser from 'webextension-polyfill';
import type { Settings } from '../../core/settings/settings.ts';
import type { ChosenWords } from '../../extension/protocol.ts';

/** Null where the browser's own language holds, or its file cannot be read. */
export async function loadChosenWords({ language }: Settings): Promise<ChosenWords | null> {
  if (language === null) return null;
  const reply = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`)).catch(() => null);
  return reply?.ok ? { language, messages: await reply.json() } : null;
}
