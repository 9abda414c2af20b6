/** Recognises the outlet itself, other media, and social media among sources. */
import {
  BODY_NAME_WORDS,
  MEDIA_HEADS,
  MEDIA_NAME_WORDS,
  MEDIA_NAMES,
  OFFICIAL_HEADS,
  ORG_HEADS,
  SOCIAL_HEADS,
  SOCIAL_MARKS,
} from '../english/source-words.ts';
import type { Word } from '../parsing/parsed-text.ts';
import type { SourceSurroundings } from './source-traits.ts';

export function isSelf(
  words: readonly Word[],
  core: readonly Word[],
  head: string,
  around: SourceSurroundings,
): boolean {
  const first = core[0]?.lower ?? '';
  const ours = first === 'our' && /^(?:correspondent|reporter|reporters|team|correspondents|newsroom)$/.test(head);
  if (
    ours ||
    /^(?:this (?:newspaper|magazine|reporter|agency|medium|website|site|blog|outlet|publication|paper|correspondent))$/.test(
      core.map((word) => word.lower).join(' '),
    )
  )
    return true;
  if (head === 'post' && /\b(?:earlier|previous)\b/.test(core.map((word) => word.lower).join(' '))) return true;
  const outlet = around.outlet;
  return outlet !== null && words.some((word) => word.capital && word.lower === outlet);
}

export function isSocial(words: readonly Word[], core: readonly Word[], head: string): boolean {
  const marked = words.some((word) => SOCIAL_MARKS.has(word.lower) && (word.lower !== 'x' || word.text === 'X'));
  if (/^channels?$/.test(head))
    return (
      !/^(?:tv|television|news|satellite)$/.test(core.at(-2)?.lower ?? '') &&
      !core.some((word) => word.kind === 'number')
    );
  if (SOCIAL_HEADS.has(head) || /^(?:footage|videos?|clips?)$/.test(core[0]?.lower ?? '')) return true;
  if (
    core.some((word) => /^(?:channel|admins?|bloggers?)$/.test(word.lower)) &&
    !core.some((word) => word.kind === 'number')
  )
    return true;
  return marked && !core.some((word) => OFFICIAL_HEADS.has(word.lower));
}

/** "the news site Delta Post": the kind of outlet and then its name. */
function namesAfterKind(core: readonly Word[]): boolean {
  const kind = core.findIndex(
    (word) => !word.capital && /^(?:website|site|newspaper|broadcaster|daily|magazine|outlet)$/.test(word.lower),
  );
  return kind >= 0 && kind < core.length - 1 && core.slice(kind + 1).every((word) => word.capital);
}

export function isMedia(core: readonly Word[], head: string): boolean {
  if (
    /^channel$/.test(head) &&
    core.some((word) => word.kind === 'number' || /^(?:tv|television|news|satellite)$/.test(word.lower))
  )
    return true;
  if (ORG_HEADS.has(head) && !/^(?:agency|network)$/.test(head)) return false;
  if (
    head === 'network' &&
    core.some((word) => BODY_NAME_WORDS.has(word.lower) && /^(?:rights|human|doctors)$/.test(word.lower))
  )
    return false;
  if (MEDIA_HEADS.has(head) && !/^(?:our)$/.test(core[0]?.lower ?? '')) return true;
  if (
    core.some(
      (word) =>
        (word.capital &&
          MEDIA_NAMES.has(word.lower) &&
          !/^(?:times|post|abc|fox|star|kan|ap|rt|spa|mena)$/.test(word.lower)) ||
        /^(?:AP|RT|SPA|ABC|Kan)$/.test(word.text),
    )
  )
    return true;
  const [owner] = core.filter(({ lower }) => lower !== 'the');
  if (/^state-(?:run|owned|controlled|funded)$/.test(owner?.lower ?? '') && core.at(-1)?.capital) return true;
  if (core.some((word) => word.text === 'Radio') || namesAfterKind(core)) return true;
  const text = core.map((word) => word.lower).join(' ');
  if (
    /\b(?:news agency|news service|state tv|state television|associated press|associated free press|media reports?|press agency)\b/.test(
      text,
    )
  )
    return true;
  const last = core.at(-1);
  return (
    last?.capital === true &&
    core.filter((word) => word.capital).length > 1 &&
    MEDIA_NAME_WORDS.has(head) &&
    head !== 'agency'
  );
}
