/** The way between the extension's own pages, which stand side by side at its root. */
import { type MessageKey, t } from '../strings.ts';

export type OwnPageName = 'options' | 'glossary' | 'own' | 'saved' | 'about';

const PAGES: readonly (readonly [OwnPageName, MessageKey])[] = [
  ['options', 'open_settings'],
  ['glossary', 'glossary_title'],
  ['own', 'own_glossary'],
  ['saved', 'saved_heading'],
  ['about', 'about_title'],
];

/** `current` is left out on pages that are not in the list, such as the welcome page. */
export function PageNav({ current }: { readonly current?: OwnPageName }) {
  return (
    <nav class="page-nav no-print" aria-label={t('nav_label')}>
      {PAGES.map(([name, label]) => (
        <a key={name} href={`${name}.html`} {...(name === current ? { 'aria-current': 'page' } : {})}>
          {t(label)}
        </a>
      ))}
    </nav>
  );
}
