import { describe, expect, it, vi } from 'vitest';

/** The browser's menu: what was made, and what its entries are called now. */
const menu = vi.hoisted(() => ({ titles: new Map<string, string>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'newsgloss' },
    i18n: { getMessage: (key: string) => `browser: ${key}` },
    contextMenus: {
      removeAll: async () => menu.titles.clear(),
      create: ({ id, title }: { readonly id: string; readonly title: string }) => menu.titles.set(id, title),
      update: async (id: string, { title }: { readonly title: string }) => {
        if (!menu.titles.has(id)) throw new Error(`no entry ${id}`);
        menu.titles.set(id, title);
      },
    },
  },
}));

const { createContextMenu, renameContextMenu } = await import('../../../extension/context-menu.ts');

const GERMAN = {
  language: 'de',
  messages: {
    menu_analyse_page: { message: 'Diese Seite untersuchen' },
    menu_hide_block: { message: 'Diesen Block verbergen' },
    menu_off_site: { message: 'Hier ausschalten' },
    menu_look_up: { message: '„%s“ nachschlagen' },
  },
};

describe('the context menu', () => {
  it('has the words of the chosen language, and those of the browser where the language lacks one', async () => {
    await createContextMenu(GERMAN);
    expect(Object.fromEntries(menu.titles)).toEqual({
      'analyse-page': 'Diese Seite untersuchen',
      'hide-block': 'Diesen Block verbergen',
      'site-off': 'Hier ausschalten',
      'look-up': '„%s“ nachschlagen',
      'add-own': 'browser: menu_add_own',
    });
  });

  it('follows a change of language, there and back', async () => {
    await createContextMenu(null);
    expect(menu.titles.get('hide-block')).toBe('browser: menu_hide_block');
    await renameContextMenu(GERMAN);
    expect(menu.titles.get('hide-block')).toBe('Diesen Block verbergen');
    await renameContextMenu(null);
    expect(menu.titles.get('hide-block')).toBe('browser: menu_hide_block');
  });

  it('that is not made yet is left to whoever makes it', async () => {
    menu.titles.clear();
    await renameContextMenu(GERMAN);
    expect(menu.titles.size).toBe(0);
  });
});
