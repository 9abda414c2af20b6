import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

interface Entry {
  readonly title: string;
  readonly visible: boolean;
  readonly documentUrlPatterns: readonly string[];
}

/** The browser's menu as it is now. */
const menu = vi.hoisted(() => ({ entries: new Map<string, Entry>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'newsgloss' },
    i18n: { getMessage: (key: string) => `browser: ${key}` },
    contextMenus: {
      removeAll: async () => menu.entries.clear(),
      create: ({ id, ...entry }: Entry & { readonly id: string }) => menu.entries.set(id, entry),
      update: async (id: string, entry: Entry) => {
        if (!menu.entries.has(id)) throw new Error(`no entry ${id}`);
        menu.entries.set(id, entry);
      },
    },
  },
}));

const { createContextMenu, updateContextMenu } = await import('../../../extension/context-menu.ts');

const GERMAN = {
  language: 'de',
  messages: {
    menu_analyse_page: { message: 'Diese Seite untersuchen' },
    menu_hide_block: { message: 'Diesen Block verbergen' },
    menu_off_site: { message: 'Hier ausschalten' },
    menu_look_up: { message: '„%s“ nachschlagen' },
  },
};

const titleOf = (id: string) => menu.entries.get(id)?.title;

beforeEach(() => menu.entries.clear());

describe('the context menu', () => {
  it('has the words of the chosen language, and those of the browser where the language lacks one', async () => {
    await createContextMenu(GERMAN, DEFAULT_SETTINGS);
    expect([...menu.entries].map(([id, { title }]) => [id, title])).toEqual([
      ['analyse-page', 'Diese Seite untersuchen'],
      ['hide-block', 'Diesen Block verbergen'],
      ['site-off', 'Hier ausschalten'],
      ['look-up', '„%s“ nachschlagen'],
      ['add-own', 'browser: menu_add_own'],
    ]);
  });

  it('follows a change of language, there and back', async () => {
    await createContextMenu(null, DEFAULT_SETTINGS);
    expect(titleOf('hide-block')).toBe('browser: menu_hide_block');
    await updateContextMenu(GERMAN, DEFAULT_SETTINGS);
    expect(titleOf('hide-block')).toBe('Diesen Block verbergen');
    await updateContextMenu(null, DEFAULT_SETTINGS);
    expect(titleOf('hide-block')).toBe('browser: menu_hide_block');
  });

  it('that is not made yet is left to whoever makes it', async () => {
    await updateContextMenu(GERMAN, DEFAULT_SETTINGS);
    expect(menu.entries.size).toBe(0);
  });

  it.each([
    ['every-page', true, ['http://*/*', 'https://*/*']],
    ['chosen-sites', true, ['http://*.a.example/*', 'https://*.a.example/*']],
    ['on-click', false, ['http://*/*', 'https://*/*']],
  ] as const)(
    'in the mode %s offers to turn off a site where Newsgloss starts by itself',
    async (mode, visible, at) => {
      await createContextMenu(null, DEFAULT_SETTINGS);
      await updateContextMenu(null, { ...DEFAULT_SETTINGS, mode, sitesOn: ['a.example'] });
      expect(menu.entries.get('site-off')).toMatchObject({ visible, documentUrlPatterns: at });
      expect(menu.entries.get('hide-block')).toMatchObject({
        visible: true,
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    },
  );
});
