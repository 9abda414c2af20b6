/** The form for one entry: every field has its label, its hint and, where something is wrong, the reason beside it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { GROUP_KINDS } from '../../core/glossary/entries.ts';
import type { OwnFault, OwnFaultCode } from '../../core/glossary/own-faults.ts';
import type { OwnEntry, RawOwnEntry } from '../../core/glossary/own-glossary.ts';
import { groupKindLabel } from '../card/card-words.ts';
import { type MessageKey, t } from '../strings.ts';
import { faultWords } from './fault-words.ts';

export interface OwnFormProps {
  /** The entry being changed, or a new one with a name or none. */
  readonly entry: OwnEntry | { readonly name: string };
  readonly onSave: (raw: RawOwnEntry) => Promise<readonly OwnFault[]>;
  readonly onCancel: () => void;
}

type Field = keyof RawOwnEntry;

const LABELS: Record<Field, MessageKey> = {
  name: 'own_field_name',
  aliases: 'own_field_aliases',
  kind: 'own_field_kind',
  theatre: 'own_field_theatre',
  note: 'own_field_note',
  link: 'own_field_link',
};

const HINTS: Partial<Record<Field, MessageKey>> = { aliases: 'own_hint_aliases', link: 'own_hint_link' };

const FIELD_OF: Partial<Record<OwnFaultCode, Field>> = {
  'alias-many': 'aliases',
  'alias-long': 'aliases',
  'note-long': 'note',
  'theatre-long': 'theatre',
  'kind-unknown': 'kind',
  'link-none': 'link',
};

type Values = Readonly<Record<Field, string>>;

function valuesOf(entry: OwnFormProps['entry']): Values {
  const bare = { name: entry.name, aliases: '', kind: '', theatre: '', note: '', link: '' };
  if (!('aliases' in entry)) return bare;
  const { aliases, kind, theatre, note, link } = entry;
  return { ...bare, aliases: aliases.join('; '), kind: kind ?? '', theatre: theatre ?? '', note, link: link ?? '' };
}

const fieldOf = ({ code }: OwnFault): Field => FIELD_OF[code] ?? 'name';

export function OwnForm({ entry, onSave, onCancel }: OwnFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(() => valuesOf(entry));
  const [faults, setFaults] = useState<readonly OwnFault[]>([]);
  const focus = (field: Field) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  useEffect(() => focus('name'), []);
  const save = async () => {
    const found = await onSave({ ...values, aliases: [values.aliases] });
    setFaults(found);
    const [first] = found;
    if (first) focus(fieldOf(first));
  };
  const control = (field: Field) => ({
    id: `${id}-${field}`,
    name: field,
    value: values[field],
    'aria-invalid': faults.some((fault) => fieldOf(fault) === field),
    'aria-describedby': `${id}-${field}-note`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setValues((before) => ({ ...before, [field]: currentTarget.value })),
  });
  const row = (field: Field, input: ComponentChildren) => (
    <div class="own-field">
      <label for={`${id}-${field}`}>{t(LABELS[field])}</label>
      {input}
      <div id={`${id}-${field}-note`}>
        {HINTS[field] && <p class="meta">{t(HINTS[field])}</p>}
        {faults
          .filter((fault) => fieldOf(fault) === field)
          .map((fault) => (
            <p key={fault.code} class="fault">
              {faultWords(fault)}
            </p>
          ))}
      </div>
    </div>
  );
  return (
    <form
      ref={form}
      class="own-form"
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id={`${id}-title`}>{'aliases' in entry ? t('own_form_edit', entry.name) : t('own_form_add')}</h2>
      {row('name', <input type="text" dir="auto" required {...control('name')} />)}
      {row('aliases', <input type="text" dir="auto" {...control('aliases')} />)}
      {row(
        'kind',
        <select {...control('kind')}>
          <option value="">{t('own_kind_none')}</option>
          {GROUP_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {groupKindLabel(kind)}
            </option>
          ))}
        </select>,
      )}
      {row('theatre', <input type="text" dir="auto" {...control('theatre')} />)}
      {row('note', <textarea rows={2} dir="auto" {...control('note')} />)}
      {row('link', <input type="text" inputMode="url" dir="ltr" {...control('link')} />)}
      <div class="control-row start">
        <button type="submit" class="primary">
          {t('own_save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
