import type { UI_LANGUAGES } from '../../core/settings/settings.ts';

export type Language = (typeof UI_LANGUAGES)[number];

/** "العربية", "Deutsch": a language's name in itself. */
export const languageLabel = (language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
