import { useState } from 'preact/hooks';
import { isOwnId } from '../../core/glossary/own-id.ts';
import type { MentionGroup } from '../../core/report/mention-groups.ts';
import type { Span } from '../../core/text/span.ts';
import { formatList, t, tn } from '../strings.ts';

export interface MentionRowProps {
  readonly row: MentionGroup;
  readonly jump: (span: Span) => void;
  /** The same place is pointed at on the map. */
  readonly isPointed?: boolean;
  readonly onPoint?: (isOn: boolean) => void;
}

/** Forms shown under a name before the list is cut. */
const FORMS_SHOWN = 3;

function notesOf(row: MentionGroup): string[] {
  const others = row.forms.filter((form) => form.text !== row.name).slice(0, FORMS_SHOWN);
  return [
    ...(others.length > 0 ? [t('mention_forms', formatList(others.map((form) => form.text)))] : []),
    ...(row.id !== null && isOwnId(row.id) ? [t('own_mark')] : []),
    ...(row.listed ? [] : [t('mention_unlisted')]),
    ...(row.mentions.every((mention) => mention.confidence === 'low') ? [t('mention_low')] : []),
  ];
}

/** One group or place: name, count, and a walk through its mentions. */
export function MentionRow({ row, jump, isPointed = false, onPoint }: MentionRowProps) {
  const [position, setPosition] = useState(-1);
  const total = row.mentions.length;
  const step = (by: number) => {
    const next = position < 0 ? (by > 0 ? 0 : total - 1) : (position + by + total) % total;
    const mention = row.mentions[next];
    if (!mention) return;
    setPosition(next);
    jump(mention);
  };
  const notes = notesOf(row);
  return (
    <div
      class={isPointed ? 'mention-row pointed' : 'mention-row'}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
      onFocusIn={() => onPoint?.(true)}
      onFocusOut={() => onPoint?.(false)}
    >
      <button type="button" class="line-text plain" onClick={() => step(1)}>
        <bdi class={`mark mark-${row.listed ? row.kind : 'unlisted'}`}>{row.name}</bdi>
        {notes.length > 0 && <span class="meta">{notes.join(' · ')}</span>}
      </button>
      <span class="meta figure">
        {position < 0 ? tn('mentions_count', total) : t('mention_position', position + 1, total)}
      </span>
      <button type="button" class="step back" aria-label={t('mention_previous', row.name)} onClick={() => step(-1)} />
      <button type="button" class="step" aria-label={t('mention_next', row.name)} onClick={() => step(1)} />
    </div>
  );
}
