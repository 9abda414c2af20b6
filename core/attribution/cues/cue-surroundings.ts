/** What stands around a cue: worked out once, used for every candidate of its source and content. */
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';
import { hashText, mix } from '../weights/linear-model.ts';
import type { Cue } from './cue-model.ts';
import { frameAfter } from './frames.ts';

/** What stays the same for all candidates of one cue. */
export interface CueContext {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  readonly stem: number;
  readonly firstWord: number;
  readonly frame: number;
  readonly passive: number;
  readonly quoted: number;
  readonly leftMark: number;
  readonly rightTag: number;
  readonly kind: number;
}

export function cueContext(parsed: ParsedText, cue: Cue): CueContext {
  const head = wordAt(parsed, cue.head);
  const { from, to } = parsed.sentences[head.sentence] ?? { from: 0, to: 0 };
  return {
    cue,
    from,
    to,
    stem: mix(head.stemHash, cue.to - cue.from > 1 ? wordAt(parsed, cue.to - 1).word : 0),
    firstWord: wordAt(parsed, cue.from).word,
    frame: frameAfter(parsed, cue.to, to),
    passive: voiceOf(parsed, cue),
    quoted: head.quote >= 0 ? 1 : 0,
    leftMark:
      cue.from > from
        ? hashText(
            wordAt(parsed, cue.from - 1).tag +
              (wordAt(parsed, cue.from - 1).kind === 'mark' ? wordAt(parsed, cue.from - 1).text : ''),
          )
        : 7,
    kind: head.cueKind,
    rightTag: cue.to < to ? wordAt(parsed, cue.to).tagHash : 7,
  };
}

function voiceOf(parsed: ParsedText, cue: Cue): number {
  const head = wordAt(parsed, cue.head);
  if (head.tag !== 'VERB') return 3;
  if (head.lower.endsWith('ing')) return 2;
  for (let i = cue.from; i < cue.head; i++) if (wordAt(parsed, i).stem === 'be') return 1;
  return 0;
}
