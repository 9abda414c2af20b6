import { type MessageKey, t } from '../strings.ts';

export interface Shortcut {
  /** The command as the manifest has it. */
  readonly command: string;
  /** What the browser calls it, in its own language. */
  readonly name: string;
  /** Empty: the reader has set none. */
  readonly key: string;
}

const COMMANDS = new Map<string, MessageKey>([
  ['toggle-highlights', 'command_toggle_highlights'],
  ['toggle-collapse', 'command_toggle_collapse'],
  ['next-mention', 'command_next_mention'],
  ['previous-mention', 'command_previous_mention'],
  ['next-attribution', 'command_next_statement'],
  ['previous-attribution', 'command_previous_statement'],
  ['open-card', 'command_open_card'],
  ['open-panel', 'command_open_panel'],
]);

/** Every command in the order above: Chrome sorts the manifest's by name. */
function inOrder(shortcuts: readonly Shortcut[]): Shortcut[] {
  const order = [...COMMANDS.keys()];
  return [...shortcuts].sort((a, b) => order.indexOf(a.command) - order.indexOf(b.command));
}

/** A command in the language of the interface, which need not be the browser's. */
function commandWords({ command, name }: Shortcut): string {
  const key = COMMANDS.get(command);
  return key ? t(key) : name;
}

/** Commands with their keys as the browser has them. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="facts">
      {inOrder(shortcuts).map((shortcut) => (
        <div key={shortcut.name}>
          <dt>{commandWords(shortcut)}</dt>
          <dd>{shortcut.key === '' ? t('shortcut_not_set') : <kbd dir="ltr">{shortcut.key}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
