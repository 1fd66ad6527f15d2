/** How a series can be told from the others: its hue and, so that hue is never alone, a dash and a marker or a hatch. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6;
export type Marker = 'circle' | 'square' | 'triangle' | 'diamond';

export interface LineMark {
  readonly hue: Hue;
  readonly dash: string | undefined;
  readonly marker: Marker;
}

export interface BarMark {
  readonly hue: Hue;
  readonly hatched: boolean;
}

const lineMarks = [
  { hue: 1, dash: undefined, marker: 'circle' },
  { hue: 2, dash: '6 4', marker: 'square' },
  { hue: 3, dash: '2 3', marker: 'triangle' },
  { hue: 4, dash: '8 3 2 3', marker: 'diamond' },
] as const satisfies readonly LineMark[];

/** The mark of the n-th line of a chart, from 0. A chart of more than four lines is not readable. */
export function lineMark(position: number): LineMark {
  const mark = lineMarks[position];
  if (mark === undefined)
    throw new RangeError(`A chart has at most ${lineMarks.length} lines; line ${position + 1} was asked for.`);
  return mark;
}

export const hueColor = (hue: Hue): string => `var(--chart-hue-${hue})`;
