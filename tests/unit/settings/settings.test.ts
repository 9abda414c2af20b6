import { describe, expect, it } from 'vitest';
import { readSettings, storeSettings } from '../../../core/settings/migrate-settings.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import { shouldStart } from '../../../core/settings/should-start.ts';
import { coversHost, parseSitePattern, readTypedSite } from '../../../core/settings/site-pattern.ts';

describe('site patterns', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', true],
    ['example.org', 'notexample.org', false],
    ['*.example.org', 'news.example.org', true],
    ['*.example.org', 'example.org', false],
    ['Example.ORG', 'news.example.org', true],
  ])('%s covers %s: %s', (pattern, host, expected) => {
    expect(coversHost(pattern, host)).toBe(expected);
  });

  it.each([
    ['https://www.example.org/a?b', 'example.org'],
    ['example.org:8080', 'example.org'],
    [' *.example.org ', '*.example.org'],
    ['localhost', 'localhost'],
    ['two words', null],
    ['', null],
  ])('reads %j as %j', (typed, expected) => {
    expect(parseSitePattern(typed)).toBe(expected);
  });
});

describe('what is typed into a list of sites', () => {
  const site = (pattern: string, ending: string | null) => ({ kind: 'site', pattern, ending });
  it.each([
    ['example.org', site('example.org', null)],
    ['[2001:db8::1]', site('[2001:db8::1]', null)],
    ['*.example.org', site('*.example.org', '.example.org')],
    ['*.com', site('*.com', '.com')],
    ['com', site('com', '.com')],
    ['*', { kind: 'every-site' }],
    [' *.* ', { kind: 'every-site' }],
    ['*://*/*', { kind: 'every-site' }],
    ['https://*/', { kind: 'every-site' }],
    ['news.*', { kind: 'no-site' }],
    ['two words', { kind: 'no-site' }],
  ])('%j', (typed, expected) => {
    expect(readTypedSite(typed)).toEqual(expected);
  });
});

describe('where Newsgloss starts by itself', () => {
  it.each([
    ['every-page', [], [], 'a.org', true],
    ['every-page', ['a.org'], [], 'a.org', false],
    ['chosen-sites', [], ['a.org'], 'a.org', true],
    ['chosen-sites', [], ['a.org'], 'b.org', false],
    ['chosen-sites', ['a.org'], ['a.org'], 'a.org', false],
    ['on-click', [], ['a.org'], 'a.org', false],
  ] as const)('%s, off %j, on %j, at %s: %s', (mode, sitesOff, sitesOn, host, start) => {
    expect(shouldStart({ ...DEFAULT_SETTINGS, mode, sitesOff, sitesOn }, host).start).toBe(start);
  });
});

describe('stored settings', () => {
  it('gives a new reader the defaults', () => {
    expect(readSettings(undefined)).toEqual({ kind: 'current', settings: DEFAULT_SETTINGS });
  });

  it('stores only what the reader changed, and reads it back', () => {
    const changed = { ...DEFAULT_SETTINGS, mode: 'on-click' as const, collapseKinds: { donation: false } };
    const stored = storeSettings(changed);
    expect(stored).toEqual({ version: 1, changed: { mode: 'on-click', collapseKinds: { donation: false } } });
    expect(readSettings(stored)).toEqual({ kind: 'current', settings: changed });
  });

  it('shows a store from a newer version read-only', () => {
    expect(readSettings({ version: 99, changed: { mode: 'new-mode' } }).kind).toBe('newer');
  });

  it.each([
    ['text', [{ path: [], found: 'text' }]],
    [{}, [{ path: ['version'] }, { path: ['changed'] }]],
    [{ version: 0, changed: {} }, [{ path: ['version'], found: 0 }]],
    [{ version: 1, changed: { mode: 'loud' } }, [{ path: ['changed', 'mode'], found: 'loud' }]],
    [{ version: 1, changed: { sitesOn: ['a.example', 7] } }, [{ path: ['changed', 'sitesOn', 1], found: 7 }]],
  ])('calls %j damaged, says what is wrong, and goes on with the defaults', (stored, wrong) => {
    expect(readSettings(stored)).toEqual({ kind: 'damaged', settings: DEFAULT_SETTINGS, wrong });
  });
});
