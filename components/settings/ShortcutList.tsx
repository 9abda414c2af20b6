import { t } from '../strings.ts';

export interface Shortcut {
  readonly name: string;
  /** Empty: the reader has set none. */
  readonly key: string;
}

/** Commands with their keys as the browser has them. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="facts">
      {shortcuts.map(({ name, key }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{key === '' ? t('shortcut_not_set') : <kbd dir="ltr">{key}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
