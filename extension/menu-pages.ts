/** Which of our pages an entry of the context menu opens for what is selected; apart from the browser, for tests. */
import { addQuery } from '../core/glossary/own-address.ts';

export interface MenuPage {
  readonly page: 'glossary' | 'own';
  readonly query: Readonly<Record<string, string>>;
}

/** Longest selection that is looked up, in characters. */
const LOOK_UP_MAX_CHARS = 100;

/** The page of a menu entry, or null where the entry opens none. */
export function pageOfMenu(menuItemId: string | number, selection: string): MenuPage | null {
  if (menuItemId === 'look-up') {
    return { page: 'glossary', query: { search: selection.trim().slice(0, LOOK_UP_MAX_CHARS) } };
  }
  return menuItemId === 'add-own' ? { page: 'own', query: { ...addQuery(selection) } } : null;
}
