/** Analyses files one after another, a row at a time, until done or cancelled; what is chosen later joins the rows. */
import { useRef, useState } from 'preact/hooks';
import { freeName, type SavedRow, savedRow } from '../../core/report/saved-rows.ts';
import type { SavedPagesClient } from './saved-client.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly isRunning: boolean;
}

/** Chosen files that were not read. */
export interface LeftOut {
  readonly count: number;
  readonly isAll: boolean;
}

const IDLE: Progress = { done: 0, total: 0, isRunning: false };

const isSavedPage = ({ name }: File): boolean => /\.x?html?$/i.test(name);
const pathOf = (file: File): string => file.webkitRelativePath || file.name;
/** The same file chosen again takes its row again; the browser tells no more of where a file lies. */
const identityOf = (file: File): string => [pathOf(file), file.size, file.lastModified].join('\n');

/** Milliseconds between two drawings of the table, so that 500 files do not redraw it 500 times. */
const REDRAW_MS = 250;

/** The rows by file, each under a name of its own. */
class SavedRows {
  readonly #rows = new Map<string, SavedRow>();
  readonly #names = new Set<string>();

  add(file: File, outcome: Parameters<typeof savedRow>[1]): void {
    const identity = identityOf(file);
    const name = this.#rows.get(identity)?.file ?? freeName(pathOf(file), this.#names);
    this.#names.add(name);
    this.#rows.set(identity, savedRow(name, outcome));
  }

  list(): readonly SavedRow[] {
    return [...this.#rows.values()];
  }
}

export function useAnalysis(client: SavedPagesClient) {
  const [rows, setRows] = useState<readonly SavedRow[]>([]);
  const [progress, setProgress] = useState<Progress>(IDLE);
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  const gathered = useRef(new SavedRows());
  const running = useRef<AbortController | null>(null);

  async function analyse(files: readonly File[]): Promise<void> {
    const pages = files.filter(isSavedPage);
    const count = files.length - pages.length;
    setLeftOut(count > 0 ? { count, isAll: pages.length === 0 } : null);
    if (pages.length === 0) return;
    const controller = new AbortController();
    running.current = controller;
    let done = 0;
    let drawn = Date.now();
    const draw = (isRunning: boolean) => {
      drawn = Date.now();
      setRows(gathered.current.list());
      setProgress({ done, total: pages.length, isRunning });
    };
    draw(true);
    for (const file of pages) {
      const outcome = await client
        .analyse(file, controller.signal)
        .catch((fault) => ({ kind: 'failed', reason: fault instanceof Error ? fault.message : '' }) as const);
      if (controller.signal.aborted) break;
      gathered.current.add(file, outcome);
      done += 1;
      if (Date.now() - drawn > REDRAW_MS) draw(true);
    }
    draw(false);
  }

  function clear(): void {
    gathered.current = new SavedRows();
    setRows([]);
    setProgress(IDLE);
    setLeftOut(null);
  }

  return { rows, progress, leftOut, analyse, cancel: () => running.current?.abort(), clear };
}
