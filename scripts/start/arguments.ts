/** Reads the arguments of `npm start`. */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/launch.ts';

export interface StartOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** Addresses and files to open; the sample article when empty. */
  readonly pages: readonly string[];
}

/** The options, or a sentence on what is wrong with them. Without a display the run is headless. */
export function readArguments(args: readonly string[], hasDisplay: boolean): StartOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chrome' }, headless: { type: 'boolean', default: false } },
    });
    if (values.browser !== 'chrome' && values.browser !== 'firefox') return '--browser takes chrome or firefox.';
    return { browser: values.browser, headless: values.headless || !hasDisplay, pages: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
