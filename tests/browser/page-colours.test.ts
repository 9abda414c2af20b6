import { afterEach, expect, it, vi } from 'vitest';
import { watchColours } from '../../page/watch-colours.ts';

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('data-theme');
});

function watch() {
  ending = new AbortController();
  const onChange = vi.fn();
  watchColours(document, ending.signal, onChange);
  return onChange;
}

it('tells that the page’s own switch has turned it dark', async () => {
  const onChange = watch();
  document.documentElement.dataset.theme = 'dark';
  document.body.style.background = '#111';
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 3000);
});

it('says nothing of attributes that change no colour, and the next change is told', async () => {
  const onChange = watch();
  document.documentElement.dataset.theme = 'same';
  document.body.style.overflow = 'hidden';
  // The look that these two ask for is over before the next begins.
  const looked = vi.spyOn(window, 'getComputedStyle');
  await vi.waitFor(() => expect(looked).toHaveBeenCalled(), 3000);
  looked.mockRestore();
  expect(onChange).not.toHaveBeenCalled();
  document.body.style.color = '#ddd';
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 3000);
});
