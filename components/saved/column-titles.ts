import type { SavedOrder } from '../../core/report/saved-rows.ts';
import type { MessageKey } from '../strings.ts';

/** Headings of the table of saved pages. */
export const COLUMN_TITLES: Record<SavedOrder, MessageKey> = {
  file: 'saved_file',
  title: 'saved_title',
  published: 'origin_published',
  reprintOf: 'saved_reprint_of',
  statements: 'saved_statements',
  named: 'saved_named',
  unnamed: 'saved_unnamed',
  agentless: 'saved_agentless',
  party: 'saved_party',
  groups: 'groups_title',
  places: 'places_title',
  words: 'saved_words',
};
