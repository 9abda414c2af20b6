import { defineConfig } from 'wxt';
import { nativePageScripts } from './modules/native-page-scripts.ts';
import { oneSurfaceChunk } from './modules/one-surface-chunk.ts';
import { withoutInnerHtml } from './modules/without-inner-html.ts';

/** Nothing remote: `connect-src 'self'` serves our own assets alone (docs/store/permissions.md). */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
};

const DEVELOPMENT = {
  'style-src': ['http://localhost:*'],
  'img-src': ['http://localhost:*'],
  'connect-src': ['ws://localhost:*', 'http://localhost:*'],
};

function policy(isServing: boolean): string {
  const extra: Record<string, string[]> = isServing ? DEVELOPMENT : {};
  return Object.entries(POLICY)
    .map(([name, sources]) => [name, ...sources, ...(extra[name] ?? [])].join(' '))
    .join('; ');
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  webExt: {
    binaries: {
      chrome: process.env.CHROME ?? '/usr/bin/chromium',
      firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    },
    startUrls: process.env.NEWSGLOSS_START_PAGE ? [process.env.NEWSGLOSS_START_PAGE] : [],
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  // The sources archive holds what a build needs, and nothing that a build or a test run leaves behind.
  zip: {
    excludeSources: [
      'tests/**',
      'benchmarks/**',
      'playground/**',
      'screenshots/**',
      'coverage/**',
      'public/data/**',
      'docs/images/**',
      'docs/store/**',
    ],
  },
  vite: () => ({ plugins: [nativePageScripts(), oneSurfaceChunk(), withoutInnerHtml()], build: { sourcemap: false } }),
  manifest: ({ command, browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: policy(command === 'serve') },
    action: { default_title: '__MSG_app_name__' },
    // Chrome takes four suggestions at most (docs/keyboard.md says why these).
    commands: {
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_toggle_highlights__',
      },
      // Neither B nor C: Chrome keeps Alt+Shift+B for its bookmarks and Alt+Shift+C for groups of tabs.
      'toggle-collapse': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_toggle_collapse__' },
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next_mention__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previous_mention__',
      },
      'next-attribution': { description: '__MSG_command_next_statement__' },
      'previous-attribution': { description: '__MSG_command_previous_statement__' },
      'open-card': { description: '__MSG_command_open_card__' },
      'open-panel': { description: '__MSG_command_open_panel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
