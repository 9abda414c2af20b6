/**
 * Finds real browsers: `CHROME` and `FIREFOX` first, then the usual places, then, on Debian as root, apt.
 * No dependencies.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = {
  chrome: {
    variable: 'CHROME',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    title: 'Chromium or Chrome',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    title: 'Firefox',
  },
};

/** The environment that names the wanted browsers, or one sentence on what to install. */
export function findBrowsers(wanted) {
  const env = {};
  for (const name of wanted) {
    const browser = BROWSERS[name];
    const path = locate(browser) ?? (installOnDebian(browser) ? locate(browser) : null);
    if (!path) {
      return {
        env,
        missing: `${browser.title} was not found: install it, or set ${browser.variable} to the path of its program.`,
      };
    }
    env[browser.variable] = path;
  }
  return { env, missing: null };
}

function locate({ variable, names, places }) {
  const given = process.env[variable];
  if (given) return isProgram(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installOnDebian({ variable, debian }) {
  if (process.env[variable]) return false;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.error(`Installing ${debian} with apt …`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', debian);
}
