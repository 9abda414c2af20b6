/** Stems of verbs and nouns of wish, plan and support: what follows them is a stance, not a report. By hand, 2026-11-22, CC0. */
import { stemOf } from './stems.ts';

export const STANCE_STEMS = new Set(
  (
    'want hope plan aim seek intend wish prefer support oppose endorse favor favour back love like hate admire try attempt goal desire ' +
    'effort strategy decide opt refuse struggle push embrace champion promote pursue consider weigh threaten choose resist avoid need ' +
    'support opposition backing intention ambition willing eager ready determined reluctant prepared committed'
  )
    .split(' ')
    .map(stemOf),
);

/** With an infinitive these are stances, with a clause reports: "expects to" against "expects that". */
export const INFINITIVE_STANCE_STEMS = new Set(
  'expect fear agree pledge vow promise swear undertake'.split(' ').map(stemOf),
);

/** Verbs that, before "to", say what somebody means to do. */
export const WISHES =
  /^(?:want(?:s|ed)?|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|wish(?:es|ed)?|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|seek(?:s|ing)?|sought|promis(?:e|es|ed|ing))$/;
export const SPEAKER_OF_WISH = /^(?:he|she|they|it|we|both|sides?)$/;
/** These have somebody else do it. */
export const WANTS = /^(?:wants?|wanted)$/;
