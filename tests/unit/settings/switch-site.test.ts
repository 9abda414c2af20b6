import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';
import { siteSwitch } from '../../../core/settings/switch-site.ts';

const HOST = 'news.example.org';
const settings = (changed: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changed });

describe('the switch for one site', () => {
  it('turned off, the site stays off until it is turned on again', () => {
    const off = siteSwitch(settings({ mode: 'every-page' }), HOST).turned(false);
    expect(siteSwitch(off, HOST)).toMatchObject({ siteOn: false, by: 'site' });
    expect(siteSwitch(off, 'elsewhere.example.org').siteOn).toBe(true);
    expect(siteSwitch(siteSwitch(off, HOST).turned(true), HOST).siteOn).toBe(true);
  });

  it('turned off twice, the site stands in the list once', () => {
    const once = siteSwitch(settings({ mode: 'every-page' }), HOST).turned(false);
    expect(siteSwitch(once, HOST).turned(false).sitesOff).toEqual(once.sitesOff);
  });

  it('turning on drops the wildcard that covered the site', () => {
    const covered = settings({ mode: 'every-page', sitesOff: ['*.example.org'] });
    expect(siteSwitch(covered, HOST).turned(true).sitesOff).toEqual([]);
  });

  it('where the reader chooses sites, turning on adds this one', () => {
    const chosen = settings({ mode: 'chosen-sites', sitesOn: [] });
    expect(siteSwitch(chosen, HOST)).toMatchObject({ siteOn: false, by: 'mode' });
    expect(siteSwitch(siteSwitch(chosen, HOST).turned(true), HOST).siteOn).toBe(true);
  });

  it('on clicks only, a site is on unless the reader took it out', () => {
    const onClick = settings({ mode: 'on-click' });
    expect(siteSwitch(onClick, HOST).siteOn).toBe(true);
    expect(siteSwitch(siteSwitch(onClick, HOST).turned(false), HOST).siteOn).toBe(false);
  });
});
