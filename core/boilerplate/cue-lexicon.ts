/**
 * Words that appeals, link lists and notices use, by kind and language. Each entry is the beginning of a word or
 * phrase (so that endings do not matter), lower case; in scripts without spaces it may stand anywhere. Weak evidence
 * beside structure: an article may well say "newsletter". Source: our own reading of news sites, 2026; no licence.
 */
import type { CollapseKind } from '../report/page-report.ts';
import { APPARATUS_CUES } from './cue-words/apparatus.ts';
import { ASKING_CUES } from './cue-words/asking.ts';
import { CALLING_CUES } from './cue-words/calling.ts';
import { LEADING_CUES } from './cue-words/leading.ts';
import { NOTICES_CUES } from './cue-words/notices.ts';

export type CueKind =
  | Exclude<CollapseKind, 'navigation' | 'header' | 'footer' | 'sidebar' | 'other'>
  | 'navigation'
  | 'correction'
  | 'credit'
  | 'dating'
  | 'calling';

type Languages = Readonly<Record<string, string>>;

export const CUES: Readonly<Record<CueKind, Languages>> = {
  ...ASKING_CUES,
  ...LEADING_CUES,
  ...NOTICES_CUES,
  ...APPARATUS_CUES,
  ...CALLING_CUES,
};
