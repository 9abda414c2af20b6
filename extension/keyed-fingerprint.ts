/**
 * Fingerprints under a random key of this installation: what is stored by them cannot be read as a history, and
 * another installation's mean nothing here.
 */
import browser from 'webextension-polyfill';

const SECRET = 'pageKey';

/** Makes fingerprints of texts; the key is fetched once, and made at the first need. */
export async function fingerprinter(): Promise<(text: string) => Promise<string>> {
  const key = await crypto.subtle.importKey('raw', await secret(), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => {
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
    return [...mac.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

/** Forgets the key; what was stored under it can never be found again. */
export async function forgetFingerprintKey(): Promise<void> {
  await browser.storage.local.remove(SECRET);
}

async function secret(): Promise<Uint8Array<ArrayBuffer>> {
  // Two pages that start at once must not make a key each.
  return navigator.locks.request('newsgloss-key', async () => {
    const stored: unknown = (await browser.storage.local.get(SECRET))[SECRET];
    if (Array.isArray(stored) && stored.length === 32) return Uint8Array.from(stored);
    const fresh = crypto.getRandomValues(new Uint8Array(32));
    await browser.storage.local.set({ [SECRET]: [...fresh] });
    return fresh;
  });
}
