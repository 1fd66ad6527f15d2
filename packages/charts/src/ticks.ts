/** How many intervals a vertical scale has room for. */
export const intervalsFor = (height: number): number => Math.min(5, Math.max(2, Math.floor(height / 44)));

/**
 * Which of `count` places on an axis carry a label when each label needs `labelWidth` of `width` pixels.
 * The newest place always does; the others follow at equal steps before it.
 */
export function tickPositions(count: number, width: number, labelWidth: number): number[] {
  const room = Math.max(1, Math.floor(width / labelWidth));
  const step = Math.max(1, Math.ceil(count / room));
  const positions: number[] = [];
  for (let position = count - 1; position >= 0; position -= step) positions.unshift(position);
  return positions;
}
