import { describe, expect, it } from 'vitest';
import { parseSettingsFile, writeSettingsFile } from '../../../core/settings/parse-settings-file.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

const HEAD = '{\n  "file": "newsgloss-settings",\n';
/** A file whose settings begin on line 5. */
const withChanged = (...lines: readonly string[]) =>
  `${HEAD}  "version": 1,\n  "changed": {\n${lines.map((line) => `    ${line}`).join(',\n')}\n  }\n}`;
const faultsOf = (text: string) => {
  const read = parseSettingsFile(text);
  return read.ok ? [] : read.faults;
};

describe('a file of settings', () => {
  it('gives back what was written', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['gazette.example', '[2001:db8::1]'], firstMentionOnly: true };
    expect(parseSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, settings, unknown: [] });
  });

  it.each([
    ['nothing', '', 'not-json', 1],
    ['a comma too many on line 3', `${HEAD}  "version": 1,,\n  "changed": {}\n}`, 'not-json', 3],
    ['a list', '[]', 'wrong-file', 1],
    ['another file', '{"file": "shopping"}', 'wrong-file', 1],
    ['a newer file', `${HEAD}  "version": 7,\n  "changed": {}\n}`, 'newer-version', 3],
  ])('with %s is refused with its line', (_what, text, code, line) => {
    expect(parseSettingsFile(text)).toEqual({ ok: false, faults: [{ code, line }] });
  });

  it.each([
    ['"mode": "always"', 'mode', '"always"', ['"every-page"', '"chosen-sites"', '"on-click"']],
    ['"theme": 4', 'theme', '4', ['"system"', '"light"', '"dark"']],
    ['"highlightStyle": null', 'highlightStyle', 'null', ['"underline"', '"tint"', '"both"']],
    ['"collapse": "yes"', 'collapse', '"yes"', ['true', 'false']],
    ['"collapseKinds": { "share": 1 }', 'collapseKinds.share', '1', ['true', 'false']],
    ['"collapseKinds": 3', 'collapseKinds', '3', ['{"share":false,"related":true}']],
    ['"sitesOff": "a.example"', 'sitesOff', '"a.example"', ['["example.org","*.example.org"]']],
    ['"sitesOff": ["a.example", "two words"]', 'sitesOff', '"two words"', ['"example.org"', '"*.example.org"']],
    ['"sitesOn": ["*"]', 'sitesOn', '"*"', ['"example.org"', '"*.example.org"']],
    ['"language": "xx"', 'language', '"xx"', ['null', '"en"', '"ar"', '"de"', '"es"', '"fr"', '"ru"', '"uk"']],
  ])('with %s is refused, naming the setting, the value and what may stand there', (line, name, found, allowed) => {
    const before = '"firstMentionOnly": true';
    expect(faultsOf(withChanged(before, line))).toEqual([{ code: 'wrong-value', line: 6, name, found, allowed }]);
  });

  it('names every wrong value, each on its own line, though the same word stands elsewhere too', () => {
    const text = withChanged('"collapseKinds": {\n      "share": "mode",\n      "mode": 2\n    }', '"mode": 1');
    expect(faultsOf(text).map((fault) => [fault.line, 'name' in fault && fault.name])).toEqual([
      [9, 'mode'],
      [6, 'collapseKinds.share'],
    ]);
  });

  it.each([
    ['{"file":"newsgloss-settings","version":1}', 'changed'],
    ['{"file":"newsgloss-settings","changed":{}}', 'version'],
  ])('%s is refused: something is missing', (text, name) => {
    expect(faultsOf(text)).toMatchObject([{ code: 'wrong-value', line: 1, name, found: null }]);
  });

  it('loses nothing but the names it does not know, and tells them', () => {
    const text = withChanged('"theme": "dark"', '"colour": "#fff"', '"collapseKinds": { "share": false, "ads": true }');
    expect(parseSettingsFile(text.replace('"version"', '"made": "today",\n  "version"'))).toEqual({
      ok: true,
      settings: { ...DEFAULT_SETTINGS, theme: 'dark', collapseKinds: { share: false } },
      unknown: [
        { name: 'made', line: 3 },
        { name: 'colour', line: 7 },
        { name: 'collapseKinds.ads', line: 8 },
      ],
    });
  });

  it('takes addresses in its lists for the sites they are of', () => {
    const read = parseSettingsFile(withChanged('"sitesOff": ["https://www.A.example/news", "a.example"]'));
    expect(read.ok && read.settings.sitesOff).toEqual(['a.example']);
  });
});
