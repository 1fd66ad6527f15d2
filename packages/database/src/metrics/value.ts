import type { BaseName, Value } from '@catena/metrics';
import { columnOf, type Expression } from './source.js';

const combine = (base: BaseName, columns: readonly string[], write: (...sql: string[]) => string): Expression => {
  const parts = columns.map((column) => columnOf(base, column));
  return { sql: write(...parts.map(({ sql }) => sql)), needs: parts.flatMap(({ needs = [] }) => needs) };
};

/** The weighted mean of the answers that were given, brought to 0…1; null when none was. */
function scoreOf(base: BaseName, weights: Readonly<Record<string, number>>, from: number, to: number): Expression {
  return combine(base, Object.keys(weights), (...answers) => {
    const weighted = Object.values(weights).map((weight, index) => ({ weight, answer: answers[index] ?? 'NULL' }));
    const sum = weighted.map(({ weight, answer }) => `${weight} * coalesce(${answer} - ${from}, 0)`).join(' + ');
    const given = weighted
      .map(({ weight, answer }) => `CASE WHEN ${answer} IS NULL THEN 0 ELSE ${weight} END`)
      .join(' + ');
    return `(${sum}) * 1.0 / nullif(${given}, 0) / ${to - from}`;
  });
}

/** SQL of a number of one row. */
export function numberOf(base: BaseName, value: Value): Expression {
  if (typeof value === 'string') return columnOf(base, value);
  if ('score' in value) return scoreOf(base, value.score, value.from, value.to);
  if ('minus' in value) return combine(base, value.minus, (first, second) => `(${first} - ${second})`);
  if ('days' in value) return combine(base, value.days, (from, to) => `(${to} - ${from})`);
  if ('hours' in value) return combine(base, value.hours, (from, to) => `((${to} - ${from}) / 3600000.0)`);
  return combine(base, value.seconds, (from, to) => `((${to} - ${from}) / 1000.0)`);
}
