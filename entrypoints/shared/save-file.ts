/** Saves text as a file through the browser's own download of a link; no permission is needed. */
import type { SavedFile } from '../../components/popup/popup-client.ts';

export function saveFile({ name, mime, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
