/** Sets the words of whatever is drawn next: those of the chosen language, else the browser's. */
import browser from 'webextension-polyfill';
import { messageSource } from '../../components/message-source.ts';
import { setStrings } from '../../components/strings.ts';
import type { ChosenWords } from '../../extension/protocol.ts';

export function useWords(chosen: ChosenWords | null): void {
  if (chosen) setStrings(messageSource(chosen.messages, chosen.language));
  else
    setStrings({
      getMessage: (key, values) => browser.i18n.getMessage(key, values),
      locale: browser.i18n.getUILanguage(),
    });
}
