interface SparklineProps {
  /** Null where there is no value: the line breaks. */
  readonly values: readonly (number | null)[];
  readonly width: number;
  readonly height: number;
}

/** A line without axes. The same values stand in the node's label and on the pages of the stages. */
export function Sparkline({ values, width, height }: SparklineProps) {
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <path d={sparkPath(values, width, height)} fill="none" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}

/** From the smallest to the largest value over the whole height; a value that never changes lies in the middle. */
export function sparkPath(values: readonly (number | null)[], width: number, height: number): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return '';
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const inset = 2;
  const x = (place: number): number => inset + (place / (values.length - 1)) * (width - 2 * inset);
  const y = (value: number): number =>
    high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset);
  return values
    .map((value, place) => {
      if (value === null) return '';
      const begins = place === 0 || values[place - 1] === null;
      return `${begins ? 'M' : 'L'}${x(place).toFixed(1)},${y(value).toFixed(1)}`;
    })
    .join('');
}
