/** The form for one entry: every field has its label, its hint and, where something is wrong, the reason beside it. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
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

interface FieldRowProps {
  /** The form's id, the start of every id in it. */
  readonly form: string;
  readonly field: Field;
  readonly faults: readonly OwnFault[];
  readonly children: ComponentChildren;
}

/** A labelled control with its hint and what is wrong with it. */
function FieldRow({ form, field, faults, children }: FieldRowProps) {
  const own = faults.filter((fault) => fieldOf(fault) === field);
  return (
    <div class="own-field">
      <label for={`${form}-${field}`}>{t(LABELS[field])}</label>
      {children}
      <div id={`${form}-${field}-note`}>
        {HINTS[field] && <p class="meta">{t(HINTS[field])}</p>}
        {own.map((fault) => (
          <p key={fault.code} class="fault">
            {faultWords(fault)}
          </p>
        ))}
      </div>
    </div>
  );
}

/** What is typed, what is wrong with it, and the focus on the first field that is wrong. */
function useOwnEntry({ entry, onSave }: OwnFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(() => valuesOf(entry));
  const [faults, setFaults] = useState<readonly OwnFault[]>([]);
  const focus = (field: Field) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  // Before it is drawn: who types at once types into the field.
  useLayoutEffect(() => focus('name'), []);
  const set = (field: Field, value: string) => setValues((before) => ({ ...before, [field]: value }));
  const save = async () => {
    const found = await onSave({ ...values, aliases: [values.aliases] });
    setFaults(found);
    const [first] = found;
    if (first) focus(fieldOf(first));
  };
  return { form, values, faults, set, save };
}

function KindOptions() {
  return (
    <>
      <option value="">{t('own_kind_none')}</option>
      {GROUP_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {groupKindLabel(kind)}
        </option>
      ))}
    </>
  );
}

function Buttons({ onCancel }: Pick<OwnFormProps, 'onCancel'>) {
  return (
    <div class="control-row start">
      <button type="submit" class="primary">
        {t('own_save')}
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

/** The part of a control that all fields share. */
type ControlOf = (field: Field) => {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
};

const INPUTS: Record<Field, (control: ReturnType<ControlOf>) => ComponentChildren> = {
  name: (control) => <input type="text" dir="auto" required {...control} />,
  aliases: (control) => <input type="text" dir="auto" {...control} />,
  kind: (control) => (
    <select {...control}>
      <KindOptions />
    </select>
  ),
  theatre: (control) => <input type="text" dir="auto" {...control} />,
  note: (control) => <textarea rows={2} dir="auto" {...control} />,
  link: (control) => <input type="text" inputMode="url" dir="ltr" {...control} />,
};

const FIELDS = ['name', 'aliases', 'kind', 'theatre', 'note', 'link'] as const;

export function OwnForm(props: OwnFormProps) {
  const { entry, onCancel } = props;
  const id = useId();
  const { form, values, faults, set, save } = useOwnEntry(props);
  const control = (field: Field) => ({
    id: `${id}-${field}`,
    name: field,
    value: values[field],
    'aria-invalid': faults.some((fault) => fieldOf(fault) === field),
    'aria-describedby': `${id}-${field}-note`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      set(field, currentTarget.value),
  });
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
      {FIELDS.map((field) => (
        <FieldRow key={field} form={id} field={field} faults={faults}>
          {INPUTS[field](control(field))}
        </FieldRow>
      ))}
      <Buttons onCancel={onCancel} />
    </form>
  );
}
