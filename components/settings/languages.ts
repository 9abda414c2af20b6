/** The languages the interface is in, each by its own name. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'ru', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** "العربية", "Deutsch": a language's name in itself. */
export const languageLabel = (language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
