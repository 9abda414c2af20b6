import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tx } from '../../../components/shared/rich-message.tsx';
import { formatDate, formatList, formatPercent, t, tn, uiDirection } from '../../../components/strings.ts';
import { UI_LANGUAGES } from '../../../core/settings/settings.ts';
import { LOCALES, readMessages, useLocale } from '../../support/locales.ts';

const en = readMessages('en');
const pluralBases = Object.keys(en)
  .filter((key) => key.endsWith('_other') && key.replace(/_other$/, '_one') in en)
  .map((key) => key.replace(/_other$/, ''));
const isPluralForm = (key: string) =>
  pluralBases.some((base) => key.startsWith(`${base}_`) && /_(zero|one|two|few|many|other)$/.test(key));
const plain = Object.keys(en).filter((key) => !isPluralForm(key));
const marks = (message: string) => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();

it('every language with messages can be chosen in the settings', () => {
  expect([...UI_LANGUAGES].sort()).toEqual([...LOCALES].sort());
});

describe.each(LOCALES)('the messages of %s', (locale) => {
  const messages = readMessages(locale);

  it('are all there and use the same substitutions as English', () => {
    for (const key of plain) {
      expect(messages, key).toHaveProperty(key);
      expect([key, marks(messages[key]?.message ?? '')]).toEqual([key, marks(en[key]?.message ?? '')]);
    }
  });

  it('have every plural form that a count up to 1,000 needs', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
    for (const base of pluralBases) for (const form of forms) expect(messages, base).toHaveProperty(`${base}_${form}`);
  });

  it('have no message that English does not know', () => {
    expect(Object.keys(messages).filter((key) => !(key in en) && !isPluralForm(key))).toEqual([]);
  });

  it('have keys that both browsers accept', () => {
    expect(Object.keys(messages).filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
  });
});

const ROOT = join(import.meta.dirname, '../../..');

function sourcesIn(folder: string) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, code: readFileSync(join(ROOT, folder, name), 'utf8') }));
}

/** Every room that draws words or hands them to the browser. */
const rooms = ['components', 'entrypoints', 'extension'].flatMap(sourcesIn);
const scripts = rooms.filter(({ name }) => !name.endsWith('.html'));
const allCode = [...scripts.map(({ code }) => code), readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join('\n');

/** Prose in a piece of code: between tags, in labels, set on an element, or as a string of several words. */
function wordsIn(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  // What developers read on the console stays English.
  const shown = bare.replace(/(?:console\.\w+|new \w*Error)\((?:[^()]|\([^()]*\))*\)/g, '');
  return [
    ...(shown.match(/<\/?[a-z][^<>{}]*>\s*[A-Za-z]{2,}[^<>{}=;()]*</g) ?? []),
    ...(shown.match(/(?:aria-label|title|placeholder|alt)="[^"]*[A-Za-z]{2,}/g) ?? []),
    ...(shown.match(/\.(?:textContent|innerText|title|ariaLabel|placeholder|alt)\s*=\s*['"`][^'"`]*[A-Za-z]{2,}/g) ??
      []),
    ...(shown.match(/['`"][A-Z][a-z]+,? [a-z][^'`"\n]*['`"]/g) ?? []),
  ];
}

describe('words in the code', () => {
  it.each([
    ['<p>Not saved</p>'],
    ['<input placeholder="Type here" />'],
    ["document.title = 'Settings';"],
    ["say('Stored in this browser');"],
    ['const problem = `Nothing to see here`;'],
  ])('are seen in %s', (code) => {
    expect(wordsIn(code)).not.toEqual([]);
  });

  it.each([
    ["<p>{t('own_save')}</p>"],
    ['<bdi class="form" dir="auto">{text}</bdi>'],
    ["console.error('Newsgloss: the list is damaged (there)', error);"],
    ["throw new TypeError('No extension here');"],
    ["if (key === 'ArrowLeft') return 'control-row start';"],
  ])('are not seen in %s', (code) => {
    expect(wordsIn(code)).toEqual([]);
  });
});

describe('the words of the interface', () => {
  it.each(scripts)('$name has none of its own', ({ code }) => {
    expect(wordsIn(code)).toEqual([]);
  });

  it.each(rooms.filter(({ name }) => name.endsWith('.html')))('$name says nothing but the name', ({ code }) => {
    const words = code.replace(/<!doctype[^>]*>|<[^>]*>/gi, ' ').trim();
    expect(words).toBe('Newsgloss');
  });

  it('are all used: no message is left behind', () => {
    const dynamic = [...allCode.matchAll(/\btn?\(`([a-z_]+)\$\{/g)].map((found) => found[1] ?? '');
    const unused = [...plain, ...pluralBases].filter(
      (key) =>
        !allCode.includes(`'${key}'`) &&
        !allCode.includes(`__MSG_${key}__`) &&
        !dynamic.some((prefix) => prefix !== '' && key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

describe('short lists', () => {
  it.each([
    ['en', 'a, b, c'],
    ['ru', 'a, b, c'],
    ['ar', '\u2068a\u2069، \u2068b\u2069، \u2068c\u2069'],
  ])('in %s', (locale, expected) => {
    useLocale(locale);
    expect(formatList(['a', 'b', 'c'])).toBe(expected);
  });

  it('run from right to left inside an Arabic sentence, though all their letters are in isolates', () => {
    useLocale('ar');
    expect(t('sentence_statements', 'A', formatList(['a', 'b']))).toBe(
      '\u2068A\u2069: \u2068\u200f\u2068a\u2069، \u2068b\u2069\u2069.',
    );
  });
});

describe('a sentence with elements in it', () => {
  it('has no isolates around the elements: in Arabic a list of them would run backwards', () => {
    useLocale('ar');
    expect(tx('sentence_statements', 'A', 'B').join('')).toBe('A: B.');
  });
});

describe('numbers, dates and plurals', () => {
  it('are British in English', () => {
    useLocale('en');
    expect(formatDate('2024-05-14')).toBe('14 May 2024');
    expect(formatDate('2024-05')).toBe('May 2024');
    expect(formatDate('2024')).toBe('2024');
    expect(formatDate('spring 2024')).toBe('spring 2024');
    expect(tn('statements', 1)).toBe('1 statement');
    expect(tn('statements', 2)).toBe('2 statements');
    expect(formatPercent(0.001)).toBe('<1%');
  });

  it('give an empty string for nothing but a key that is missing', () => {
    useLocale('en');
    expect(t('card_also_form', 'NF', 3)).toBe('“NF” ×3');
    expect(uiDirection()).toBe('ltr');
  });
});
