import type { Measure, Series } from './monthly.js';

export interface Panelled {
  readonly title: string;
  readonly measures: readonly Measure[];
}

const [width, height, gap, margin] = [148, 84, 16, 150];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The axis of a measure is the same for all: from zero, or what is below it, to the largest value. */
function bounds(series: readonly Series[]): readonly [low: number, high: number] {
  const values = series.flat().filter((value) => value !== null);
  return [Math.min(0, ...values), Math.max(...values, 1e-9)];
}

const show = (value: number): string =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));

function panel(series: Series, [low, high]: readonly [number, number], left: number, top: number): string {
  const x = (index: number): number => left + (index * width) / Math.max(1, series.length - 1);
  const y = (value: number): number => top + height - ((value - low) * height) / (high - low);
  const points = series.flatMap((value, index) =>
    value === null ? [] : [`${x(index).toFixed(1)},${y(value).toFixed(1)}`],
  );
  const last = series.findLast((value) => value !== null) ?? null;
  return [
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#f6f7f9"/>`,
    `<line x1="${left}" x2="${left + width}" y1="${y(0)}" y2="${y(0)}" stroke="#c3c8d0"/>`,
    `<polyline points="${points.join(' ')}" fill="none" stroke="#1d4e89" stroke-width="1.6"/>`,
    `<text x="${left + 3}" y="${top + 10}" fill="#8a919c">${show(high)}</text>`,
    last === null ? '' : `<text x="${left + width - 3}" y="${top + height - 4}" text-anchor="end">${show(last)}</text>`,
  ].join('');
}

/** A drawing with a row for each title and a column for each measure, as SVG. */
export function smallMultiples(rows: readonly Panelled[]): string {
  const labels = rows[0]?.measures.map(({ label }) => label) ?? [];
  const axes = labels.map((_, column) => bounds(rows.map(({ measures }) => measures[column]?.series ?? [])));
  const left = (column: number): number => margin + column * (width + gap);
  const top = (row: number): number => 40 + row * (height + gap);
  const parts = [
    ...labels.map((label, column) => `<text x="${left(column)}" y="26">${escaped(label)}</text>`),
    ...rows.flatMap(({ title, measures }, row) => [
      `<text x="12" y="${top(row) + height / 2}" font-weight="600">${escaped(title)}</text>`,
      ...measures.map(({ series }, column) => panel(series, axes[column] ?? [0, 1], left(column), top(row))),
    ]),
  ];
  const size = `width="${left(labels.length)}" height="${top(rows.length)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="11" fill="#2b3038"><rect width="100%" height="100%" fill="#fff"/>${parts.join('\n')}</svg>\n`;
}
