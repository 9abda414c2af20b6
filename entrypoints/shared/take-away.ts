/** What a reader takes along: files through the browser's own download of a link, words through the clipboard. */
import type { SavedFile } from '../../components/popup/popup-client.ts';

/** How long a file's address stays good, ms: a browser may ask the reader first where to put it. */
const ADDRESS_LIFE_MS = 60_000;

/** No permission is needed. */
export function saveFile({ name, mime, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE_MS);
}

/** Copies text to the clipboard; resolves to whether that worked. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
