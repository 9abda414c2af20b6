/** Where the names on a map stand: beside their dots, never on one another. Names that find no room are left out. */

export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends LabelRequest {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly labelX: number;
  readonly labelY: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a letter of a wide system font and height of a line with its halo, in pixels, for 12 px text. */
const LETTER_WIDTH = 7;
const LINE_HEIGHT = 18;
/** Distance of a label from its dot. */
const GAP = 6;
const DOT = 4;

/** Where a label may stand, the best place first: beside its dot, above or below it, or aslant. */
const SPOTS = [
  { side: 'end', shift: 0 },
  { side: 'start', shift: 0 },
  { side: 'above', shift: 0 },
  { side: 'below', shift: 0 },
  { side: 'end', shift: 10 },
  { side: 'end', shift: -10 },
  { side: 'start', shift: 10 },
  { side: 'start', shift: -10 },
] as const;

function place(request: LabelRequest, { side: spot, shift }: (typeof SPOTS)[number]): { label: PlacedLabel; box: Box } {
  const { text, x } = request;
  const y = request.y + shift;
  const width = text.length * LETTER_WIDTH;
  if (spot === 'end' || spot === 'start') {
    const isEnd = spot === 'end';
    const left = isEnd ? x + GAP : x - GAP - width;
    const label = {
      ...request,
      anchor: isEnd ? 'start' : 'end',
      labelX: isEnd ? left : x - GAP,
      labelY: y + 4,
    } as const;
    return { label, box: { left, top: y - LINE_HEIGHT / 2, right: left + width, bottom: y + LINE_HEIGHT / 2 } };
  }
  const top = spot === 'above' ? y - GAP - LINE_HEIGHT : y + GAP;
  const label = { ...request, anchor: 'middle', labelX: x, labelY: top + LINE_HEIGHT - 5 } as const;
  return { label, box: { left: x - width / 2, top, right: x + width / 2, bottom: top + LINE_HEIGHT } };
}

/** Whether text centred on a point would stand on the map whole, and touch no label, no dot and nothing `taken`. */
export function isClear(
  text: string,
  at: { readonly x: number; readonly y: number },
  labels: readonly PlacedLabel[],
  width: number,
  taken: readonly Box[],
): boolean {
  const half = (text.length * LETTER_WIDTH) / 2;
  const box = { left: at.x - half, top: at.y - LINE_HEIGHT, right: at.x + half, bottom: at.y + LINE_HEIGHT / 2 };
  if (box.left < 0 || box.right > width || taken.some((other) => overlap(box, other))) return false;
  return !labels.some((label) => {
    const width = label.text.length * LETTER_WIDTH;
    const left = label.labelX - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? width : width / 2);
    const name = { left, top: label.labelY - LINE_HEIGHT, right: left + width, bottom: label.labelY };
    return (
      overlap(box, name) ||
      overlap(box, { left: label.x - DOT, top: label.y - DOT, right: label.x + DOT, bottom: label.y + DOT })
    );
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Labels in the order of the requests, the first ones served first; none touches what is drawn `before`. */
export function placeLabels(
  requests: readonly LabelRequest[],
  size: { readonly width: number; readonly height: number },
  before: readonly Box[] = [],
): PlacedLabel[] {
  const dots = requests.map(({ id, x, y }) => ({ id, left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }));
  const taken: Box[] = [...before];
  return requests.flatMap((request) => {
    for (const spot of SPOTS) {
      const { label, box } = place(request, spot);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height;
      const isFree =
        !taken.some((other) => overlap(box, other)) && !dots.some((dot) => dot.id !== request.id && overlap(box, dot));
      if (isInside && isFree) {
        taken.push(box);
        return [label];
      }
    }
    return [];
  });
}
