/** A page about a ferry, in whatever markup a test is about, and what it is read as. */
import { readPage } from '../../../benchmarks/quality/provenance-page.ts';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';

/** The paragraphs of the article. */
export const BODY = [
  'A ferry with sixty passengers turned back at the mouth of the river on Thursday, the harbour master and two deckhands said.',
  'The channel had been closed since a dredger ran aground on the bar, and the port authority had asked for a second tug.',
  'Nobody was hurt, according to the clinic on the quay, which had kept a room free for the passengers until the evening.',
  'Fishermen in the village said that the buoys had drifted in the storm and that nobody had set them back since then.',
];
/** The same as elements. */
export const P = BODY.map((text) => `<p>${text}</p>`).join('\n');
export const HEAD = 'Ferry turns back at the bar';
/** Where the page stands unless a test says otherwise. */
export const LAMP = 'https://www.harbour-lamp.example/2023/05/ferry-turns-back';
/** What a test changes of the page. */
export interface Page {
  readonly url?: string;
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
}
/** The provenance of a page. */
export const read = ({ url = LAMP, head = '', body, lang = 'en' }: Page) =>
  findProvenance(readPage(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, url), EMPTY_OUTLETS);
