/** Decides where Newsgloss starts by itself. The reader's own click is never refused. */
import type { Settings } from './settings.ts';
import { isListed } from './site-pattern.ts';

export type StartDecision = { readonly start: true } | { readonly start: false; readonly by: 'site' | 'mode' };

/** Whether the tool starts on a page of this host without being asked. */
export function shouldStart(settings: Settings, host: string): StartDecision {
  if (isListed(settings.sitesOff, host)) return { start: false, by: 'site' };
  if (settings.mode === 'every-page') return { start: true };
  if (settings.mode === 'chosen-sites' && isListed(settings.sitesOn, host)) return { start: true };
  return { start: false, by: 'mode' };
}
