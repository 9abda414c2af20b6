/** Names of sites as browsers spell them. */
import type { Settings } from '../../core/settings/settings.ts';
import { parseSitePattern } from '../../core/settings/site-pattern.ts';

/** Letters beyond ASCII as addresses have them: "пример.example" is `xn--e1afmkfd.example` to every page. */
export function asBrowsersSay(typed: string): string {
  if (!/[^\u0020-\u007e]/.test(typed)) return typed;
  const address = `http://${parseSitePattern(typed)?.replace('*.', '') ?? ''}`;
  if (!URL.canParse(address)) return typed;
  return `${typed.trim().startsWith('*.') ? '*.' : ''}${new URL(address).hostname}`;
}

/** Settings whose lists name every site once, as browsers do. */
export function withBrowserNames(settings: Settings): Settings {
  const named = (sites: readonly string[]) => [...new Set(sites.map(asBrowsersSay))];
  return { ...settings, sitesOff: named(settings.sitesOff), sitesOn: named(settings.sitesOn) };
}
