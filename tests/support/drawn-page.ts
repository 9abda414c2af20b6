/** Reads and drives an own page drawn into jsdom, as a reader would: by its words and its buttons. */
import { act } from 'preact/test-utils';

export const words = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

/** Lets what is drawn settle for `ms` milliseconds. */
export const settle = (ms = 0): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

/** Presses the button whose words begin with `label`; throws where there is none. */
export async function press(label: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((node) => node.textContent?.startsWith(label));
  if (!found) throw new Error(`no button ${label}`);
  await act(() => found.click());
  await settle();
}

/** Chooses files in the last file field of the page, and lets what is drawn settle for `ms` milliseconds. */
export async function chooseFiles(files: readonly File[], ms = 0): Promise<void> {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].at(-1);
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle(ms);
}
