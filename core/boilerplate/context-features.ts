/** The columns of a row that tell where a block stands: beside the column of text, under which heading, in what box. */
import type { OutlineBlock } from '../article/outline.ts';
import type { Scene } from './block-features.ts';
import { HEADING_CUE_BITS } from './feature-names.ts';
import { isSetLikeProse } from './reading-column.ts';
import { log, type RowWriter, share } from './row-writer.ts';

const FAR = 12;

/** Place beside the column that holds most prose. */
export function putColumn(row: RowWriter, scene: Scene, index: number, { container }: OutlineBlock): void {
  const { outline, frame, column } = scene;
  const { sums } = frame;
  let up = 0;
  let branch = -1;
  let at = container;
  while ((column.heights[at] ?? 0) < 0) {
    branch = at;
    at = outline.elements[at]?.parent ?? 0;
    up++;
  }
  const down = column.heights[at] ?? 0;
  const shown = branch < 0 ? column.element : branch;
  const first = frame.firstBlock[column.element] ?? 0;
  const last = frame.lastBlock[column.element] ?? 0;
  row.flag(down === 0);
  row.put(Math.min(FAR, up));
  row.put(Math.min(FAR, down));
  row.put(log(sums.words[shown] ?? 0));
  row.put(share(sums.prose[shown] ?? 0, sums.words[shown] ?? 0));
  row.put(log(sums.blocks[shown] ?? 0));
  row.put(branch < 0 ? -1 : outline.elements[branch]?.tag === 'p' ? 1 : 0);
  row.put(index < first ? 1 : index > last ? -1 : 0);
  row.put(log(index < first ? first - index : index - last));
  row.put(column.share);
  row.flag(isSetLikeProse(outline, frame, column, container));
}

/** What stands under the same heading. */
export function putSection(row: RowWriter, { sections, cues }: Scene, index: number): void {
  const at = sections.of[index] ?? -1;
  const section = sections.all[at];
  const cue = section ? (cues[section.heading]?.any ?? 0) : 0;
  row.put(section ? log(section.words) : 0);
  row.put(section ? share(section.prose, section.words) : 0);
  row.put(section ? share(section.linkChars, section.chars) : 0);
  row.put(section ? log(section.blocks) : 0);
  row.put(section ? section.rank : 0);
  row.put(section ? (index - section.heading) / (section.blocks + 1) : 0);
  for (const bits of HEADING_CUE_BITS) row.flag((cue & bits) !== 0);
  row.put(Math.min(30, at));
  row.put(section ? Math.max(-10, Math.min(10, at - sections.lastProse)) : 0);
}

/** What the three boxes around hold. */
export function putBoxes(row: RowWriter, { outline, frame, boxes }: Scene, { container }: OutlineBlock): void {
  const above = (at: number) => Math.max(0, outline.elements[at]?.parent ?? 0);
  const first = above(container);
  const second = above(first);
  for (const at of [first, second, above(second)]) {
    row.put(log(boxes.dated[at] ?? 0));
    row.put(log(boxes.headings[at] ?? 0));
    row.put(share(boxes.linked[at] ?? 0, frame.sums.blocks[at] ?? 0));
  }
}
