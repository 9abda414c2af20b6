/** Analyses files one after another, a row at a time, until done or cancelled. */
import { useRef, useState } from 'preact/hooks';
import { type SavedRow, savedRow } from '../../core/report/saved-rows.ts';
import type { SavedPagesClient } from './saved-client.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly isRunning: boolean;
}

const isSavedPage = ({ name }: File): boolean => /\.x?html?$/i.test(name);
const pathOf = (file: File): string => file.webkitRelativePath || file.name;

/** Milliseconds between two drawings of the table, so that 500 files do not redraw it 500 times. */
const REDRAW_MS = 250;

/** `isNothing`: files were chosen, and none of them is a page. */
export function useAnalysis(client: SavedPagesClient) {
  const [rows, setRows] = useState<readonly SavedRow[]>([]);
  const [progress, setProgress] = useState<Progress>({ done: 0, total: 0, isRunning: false });
  const [isNothing, setNothing] = useState(false);
  const running = useRef<AbortController | null>(null);

  async function analyse(files: readonly File[]): Promise<void> {
    const pages = files.filter(isSavedPage);
    setNothing(files.length > 0 && pages.length === 0);
    if (pages.length === 0) return;
    const controller = new AbortController();
    running.current = controller;
    const gathered: SavedRow[] = [];
    let drawn = Date.now();
    const draw = (isRunning: boolean) => {
      drawn = Date.now();
      setRows([...gathered]);
      setProgress({ done: gathered.length, total: pages.length, isRunning });
    };
    draw(true);
    for (const file of pages) {
      const outcome = await client
        .analyse(file, controller.signal)
        .catch((fault) => ({ kind: 'failed', reason: fault instanceof Error ? fault.message : '' }) as const);
      if (controller.signal.aborted) break;
      gathered.push(savedRow(pathOf(file), outcome));
      if (Date.now() - drawn > REDRAW_MS) draw(true);
    }
    draw(false);
  }

  return { rows, progress, isNothing, analyse, cancel: () => running.current?.abort() };
}
