/** Turning Newsgloss on or off for one host, in whatever mode the reader has chosen. */
import type { Settings } from './settings.ts';
import { shouldStart } from './should-start.ts';
import { coversHost, isListed, parseSitePattern } from './site-pattern.ts';

export interface SiteSwitch {
  readonly siteOn: boolean;
  /** What keeps it off: the reader's list, or the mode. */
  readonly by: 'site' | 'mode';
  /** The settings after turning the host on or off. */
  readonly turned: (on: boolean) => Settings;
}

/** The switch for one host. */
export function siteSwitch(settings: Settings, host: string): SiteSwitch {
  const decision = shouldStart(settings, host);
  return {
    siteOn: decision.start || (settings.mode === 'on-click' && !isListed(settings.sitesOff, host)),
    by: decision.start ? 'site' : decision.by,
    turned: (on) => (on ? turnOn(settings, host) : turnOff(settings, host)),
  };
}

function turnOn(settings: Settings, host: string): Settings {
  const sitesOff = settings.sitesOff.filter((pattern) => !coversHost(pattern, host));
  const isChosen = settings.mode !== 'chosen-sites' || isListed(settings.sitesOn, host);
  return { ...settings, sitesOff, sitesOn: isChosen ? settings.sitesOn : [...settings.sitesOn, patternOf(host)] };
}

function turnOff(settings: Settings, host: string): Settings {
  if (isListed(settings.sitesOff, host)) return settings;
  return { ...settings, sitesOff: [...settings.sitesOff, patternOf(host)] };
}

const patternOf = (host: string): string => parseSitePattern(host) ?? host;
