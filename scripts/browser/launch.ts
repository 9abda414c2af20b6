/** Starts a real browser with a fresh profile and the built extension. Nothing of the browser's own goes online. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export type BrowserName = 'chrome' | 'firefox';

export interface LaunchOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** Folder of the unpacked extension, or null for a browser without it. */
  readonly extension: string | null;
  readonly window?: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
  /** Everything but loopback goes through a proxy on this port. */
  readonly proxyPort?: number;
  /** Firefox's own settings, beside those every run has. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** After this long without an answer a command to the browser fails by its name, ms; 180,000 unless told. */
  readonly answerTimeoutMs?: number;
}

export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  close(): Promise<void>;
}

const LONGEST_ANSWER_MS = 180_000;

/** Fixed, so that tests can name pages of the extension in Firefox. */
const FIREFOX_UUID = '6f1a4a0e-55c1-4b7e-9a60-5a1f0c6f7a11';
const GECKO_ID = 'newsgloss@newsgloss.example';

const CHROME_ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
];

const FIREFOX_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

// Puppeteer closes its browsers on SIGTERM and lets the process live on; whoever ends a run means the whole of it.
process.once('SIGTERM', () => process.exit(143));

/** Launches; `CHROME` or `FIREFOX` names the program. */
export async function launch(options: LaunchOptions): Promise<RunningBrowser> {
  return options.browser === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

async function launchChrome({
  headless,
  extension,
  window,
  args = [],
  proxyPort,
  answerTimeoutMs = LONGEST_ANSWER_MS,
}: LaunchOptions): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'newsgloss-chrome-'));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: programOf('CHROME'),
    headless,
    pipe: true,
    protocolTimeout: answerTimeoutMs,
    enableExtensions: extension ? [extension] : false,
    userDataDir: profile,
    defaultViewport: window ?? null,
    args: [
      ...CHROME_ARGS,
      ...sandboxArgs(),
      ...(proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
      ...args,
    ],
  });
  const extensionId = extension ? await chromeExtensionId(browser) : '';
  return { name: 'chrome', browser, extensionId, close: closing(browser, profile) };
}

async function chromeExtensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 30_000 });
  return new URL(target.url()).hostname;
}

async function launchFirefox({
  headless,
  extension,
  window,
  args = [],
  proxyPort,
  prefs = {},
  answerTimeoutMs = LONGEST_ANSWER_MS,
}: LaunchOptions): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'newsgloss-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocolTimeout: answerTimeoutMs,
    executablePath: programOf('FIREFOX'),
    headless,
    userDataDir: profile,
    defaultViewport: window ?? null,
    extraPrefsFirefox: { ...FIREFOX_PREFS, ...(proxyPort === undefined ? {} : proxyPrefs(proxyPort)), ...prefs },
    args: ['--remote-allow-system-access', ...args],
  });
  if (extension) await browser.installExtension(extension);
  return { name: 'firefox', browser, extensionId: FIREFOX_UUID, close: closing(browser, profile) };
}

function proxyPrefs(port: number): Record<string, string | number> {
  const host = '127.0.0.1';
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
  };
}

function closing(browser: Browser, profile: string): () => Promise<void> {
  return async () => {
    await browser.close().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

function programOf(variable: 'CHROME' | 'FIREFOX'): string {
  const fallback = variable === 'CHROME' ? '/usr/bin/chromium' : '/usr/bin/firefox-esr';
  return process.env[variable] ?? fallback;
}

function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
