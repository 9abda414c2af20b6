import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../core/settings/match-patterns.ts';

describe('the pages on which Newsgloss starts by itself', () => {
  it.each([
    ['example.org', '*.example.org'],
    ['*.example.org', '*.example.org'],
    ['xn--e1afmkfd.example', '*.xn--e1afmkfd.example'],
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['localhost', 'localhost'],
  ])('%s, chosen, is %s', (site, host) => {
    expect(matchesOf({ mode: 'chosen-sites', sitesOn: [site] })).toEqual([`http://${host}/*`, `https://${host}/*`]);
  });

  it('are all, or none, whatever is chosen', () => {
    expect(matchesOf({ mode: 'every-page', sitesOn: ['a.example'] })).toEqual(['http://*/*', 'https://*/*']);
    expect(matchesOf({ mode: 'on-click', sitesOn: ['a.example'] })).toEqual([]);
  });
});
