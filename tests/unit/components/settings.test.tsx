// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Settings } from '../../../components/settings/Settings.tsx';
import type { SettingsClient } from '../../../components/settings/settings-client.ts';
import { DEFAULT_SETTINGS, type Settings as Stored } from '../../../core/settings/settings.ts';
import { inventedSettings } from '../../../playground/page-states.tsx';
import { chooseFiles, words } from '../../support/drawn-page.ts';
import { useLocale } from '../../support/locales.ts';

let stored: Stored = DEFAULT_SETTINGS;

async function show(client: SettingsClient = inventedSettings()): Promise<void> {
  client.subscribe((snapshot) => {
    stored = snapshot.settings;
  });
  await act(() => render(<Settings client={client} />, document.body));
}

const headings = () => [...document.querySelectorAll('h2')].map((node) => node.textContent);

function control<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`nothing at ${selector}`);
  return found;
}

const press = (label: string) =>
  act(async () => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label')];
    const nameOf = (node: HTMLElement) => node.getAttribute('aria-label') ?? node.textContent ?? '';
    const found = all.find((node) => nameOf(node) === label) ?? all.find((node) => nameOf(node).startsWith(label));
    if (!found) throw new Error(`no control ${label}`);
    (found.querySelector('input') ?? found).click();
    await Promise.resolve();
  });

const type = (selector: string, text: string) =>
  act(() => {
    const input = control(selector, HTMLInputElement);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

const choose = (file: File) => chooseFiles([file], 20);

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
});

describe('the settings page', () => {
  it('stores a mode and a switch', async () => {
    await show();
    await press('only when I click');
    await press('Mark only the first mention');
    expect([stored.mode, stored.firstMentionOnly]).toEqual(['on-click', true]);
    expect(words()).toContain('Stored.');
  });

  it('says beside a setting, and once to a screen reader, that its change is stored', async () => {
    await show();
    const beside = () =>
      [...document.querySelectorAll('.said-here')].map(
        (node) => node.closest('.setting')?.querySelector('label, h3')?.textContent,
      );
    await press('Comments');
    expect(beside()).toEqual(['Comments']);
    await press('dark');
    expect(beside()).toEqual(['Colours']);
    expect([...document.querySelectorAll('.settings > [role="status"]')].map((node) => node.textContent)).toEqual([
      'Stored.',
    ]);
  });

  it('keeps only kinds that differ from the default', async () => {
    await show();
    await press('Comments');
    expect(stored.collapseKinds).toEqual({ comments: true });
    await press('Comments');
    expect(stored.collapseKinds).toEqual({});
  });

  it('adds a site from a pasted address, and says what is no site', async () => {
    await show();
    const field = '.site-list input';
    await type(field, 'https://www.Courier.example/page?x=1');
    await press('Add');
    expect(stored.sitesOff).toContain('courier.example');
    await type(field, 'not a site');
    await press('Add');
    expect(words()).toContain('“not a site” is not a site.');
  });

  it.each([
    ['*', 'That would be every site: choose it above, under “Runs”.', null],
    ['*.com', '“*.com” covers every site whose name ends in “.com”.', '*.com'],
    ['пример.example', '', 'xn--e1afmkfd.example'],
    ['*.пример.example', '“*.xn--e1afmkfd.example” covers every site', '*.xn--e1afmkfd.example'],
  ])('says of %s what it would cover', async (typed, said, added) => {
    await show();
    await type('.site-list input', typed);
    await press('Add');
    expect(words()).toContain(said);
    expect(stored.sitesOff.slice(2)).toEqual(added === null ? [] : [added]);
    expect(control('.site-list input', HTMLInputElement).value).toBe(added === null ? typed : '');
  });

  it('removes a site', async () => {
    await show();
    await press('Remove example.org');
    expect(stored.sitesOff).toEqual(['*.canal-courier.example']);
  });

  it('searches through labels and explanations', async () => {
    await show();
    await type('.search', 'donation');
    expect(headings()).toEqual(['On the page', 'What is collapsed'].filter((title) => headings().includes(title)));
    expect(words()).toContain('Donation appeal');
    expect(words()).not.toContain('Colours');
    await type('.search', 'xyzzy');
    expect(words()).toContain('Nothing found for “xyzzy”.');
  });

  it.each([
    ['tint', 'How names are marked'],
    ['dark', 'Colours'],
    ['deutsch', 'Language'],
    ['sites i choose', 'Runs'],
  ])('finds “%s” among what can be chosen', async (words, heading) => {
    await show();
    await type('input[type="search"]', words);
    expect([...document.querySelectorAll('h3')].map((node) => node.textContent)).toContain(heading);
  });

  it('asks before it forgets everything', async () => {
    await show();
    await press('Forget everything');
    expect(stored.sitesOff.length).toBe(2);
    await press('Forget everything');
    expect(stored).toEqual(DEFAULT_SETTINGS);
  });

  it('changes nothing on a wrong file, and says why', async () => {
    await show();
    await choose(new File(['{"file":"something-else"}'], 'x.json'));
    expect(words()).toContain('This file does not hold settings of Newsgloss. Nothing was changed.');
    expect(stored.sitesOff.length).toBe(2);
  });

  it('names what stands wrong in a file, where, and what may stand there', async () => {
    await show();
    const changed = '\n"mode": "always",\n"share": 1,\n"collapse": 2';
    await choose(new File([`{"file":"newsgloss-settings","version":1,"changed":{${changed}}}`], 'x.json'));
    expect(words()).toContain(
      'Line 2: “mode” is "always" there; allowed: "every-page", "chosen-sites", "on-click". ' +
        'Line 4: “collapse” is 2 there; allowed: true, false. Nothing was changed.',
    );
    expect(stored.sitesOff.length).toBe(2);
  });

  it('names what it does not know in a file, and takes the rest', async () => {
    await show();
    const changed = '"theme":"dark",\n"colour":"#fff",\n"collapseKinds":{"ads":true}';
    await choose(new File([`{"file":"newsgloss-settings","version":1,"changed":{${changed}}}`], 'x.json'));
    expect(words()).toContain(
      'Settings imported. Not known here and left out: “colour” (line 2), “collapseKinds.ads” (line 3).',
    );
    expect(stored).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('takes settings from a file of its own', async () => {
    await show();
    await choose(new File(['{"file":"newsgloss-settings","version":1,"changed":{"theme":"dark"}}'], 'x.json'));
    expect(stored).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('names sites of a file as browsers do, each once', async () => {
    await show();
    const changed = '"sitesOn":["пример.example","xn--e1afmkfd.example","*.Пример.example"]';
    await choose(new File([`{"file":"newsgloss-settings","version":1,"changed":{${changed}}}`], 'x.json'));
    expect(stored.sitesOn).toEqual(['xn--e1afmkfd.example', '*.xn--e1afmkfd.example']);
  });

  it('says when nothing could be stored, and shows every switch as it is', async () => {
    await show({ ...inventedSettings(), change: async () => 'storage-full', reset: async () => 'storage-full' });
    for (const _round of [1, 2]) {
      await press('Mark only the first mention');
      expect(words()).toContain('The browser’s storage for extensions is full. Export and shorten');
      expect(control('input[role="switch"]:not(:checked)', HTMLInputElement).closest('label')?.textContent).toBe(
        'Mark only the first mention',
      );
    }
    await press('Reset all settings');
    await press('Reset all settings');
    expect(words()).not.toContain('The settings are as new.');
  });

  it('shows but does not change settings of a newer version', async () => {
    await show(inventedSettings({ isReadOnly: true }));
    expect(words()).toContain('stored by a newer version');
    expect(
      [...document.querySelectorAll<HTMLInputElement>('input[role="switch"]')].every((input) => input.disabled),
    ).toBe(true);
  });
});
