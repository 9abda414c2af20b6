// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runLabel } from '../../../entrypoints/reader/run-label.ts';
import { createRunBar } from '../../../page/collapse/run-bar.ts';
import { useLocale } from '../../support/locales.ts';

/** Closed roots are closed to tests too: here every root is an open one. */
function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function open(this: Element) {
    return attach.call(this, { mode: 'open' });
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  useLocale('en');
});

describe('the line over collapsed text', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ])('in %s runs %s, whichever way the page runs', (locale, dir) => {
    openRoots();
    useLocale(locale);
    for (const page of ['ltr', 'rtl'] as const) {
      const label = runLabel(['share', 'donation'], 62);
      const callbacks = { onToggle: () => {}, onNever: () => {} };
      const { host } = createRunBar(document, label, { ground: 'light', dir: page }, callbacks);
      expect(host.dir).toBe(page);
      const spoken = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('span, .never') ?? [])];
      expect(spoken.map((node) => node.dir)).toEqual([dir, dir]);
    }
  });
});
