/** Ids of the reader's own entries, kept apart from the shipped glossary by their beginning. */

export const OWN_ID_PREFIX = 'own-';

/** Whether an id belongs to an entry of the reader's own. */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_ID_PREFIX);
}
