import { describe, expect, it } from 'vitest';
import { parseSettingsFile, writeSettingsFile } from '../../../core/settings/parse-settings-file.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

const HEAD = '{\n  "file": "newsgloss-settings",\n';

describe('a file of settings', () => {
  it('gives back what was written', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['gazette.example'], firstMentionOnly: true };
    expect(parseSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, settings });
  });

  it.each([
    ['nothing', '', 'not-json', 1],
    ['a comma too many on line 3', `${HEAD}  "version": 1,,\n  "changed": {}\n}`, 'not-json', 3],
    ['a list', '[]', 'wrong-file', 1],
    ['another file', '{"file": "shopping"}', 'wrong-file', 1],
    ['a newer file', `${HEAD}  "version": 7,\n  "changed": {}\n}`, 'newer-version', 3],
    [
      'a wrong value on line 6',
      `${HEAD}  "version": 1,\n  "changed": {\n    "theme": "dark",\n    "mode": 4\n  }\n}`,
      'wrong-value',
      6,
    ],
  ])('with %s is refused with its line', (_what, text, fault, line) => {
    expect(parseSettingsFile(text)).toEqual({ ok: false, fault, line });
  });
});
