import { missing } from '@catena/metrics/format';
import type { ChurnCohortsQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';

/** The cohort triangle: of those who began in a month, who is still there. */
export function shapeCohorts({ report }: ChurnCohortsQuery, say: Say): Shaped {
  const { text, formats } = say;
  const cohorts = report.churn.cohorts.filter(({ customers }) => customers > 0);
  const length = Math.max(0, ...cohorts.map(({ stillThere }) => stillThere.length));
  if (length === 0) return { kind: 'empty', message: text('nothing.customers') };
  const shares = cohorts.flatMap(({ stillThere }) => stillThere.flatMap(({ value }) => value ?? []));
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const strengthOf = (value: number | null): number | null =>
    value === null ? null : most === least ? 1 : (value - least) / (most - least);
  return {
    kind: 'ready',
    note: text('churnCohorts.what'),
    picture: {
      kind: 'heat',
      description: text('churnCohorts.plain'),
      rows: cohorts.map(({ month }) => formats.monthTick(month)),
      columns: Array.from({ length }, (_, month) => String(month)),
      cells: cohorts.flatMap(({ month, customers, stillThere }, row) =>
        stillThere.map(({ value }, column) => ({
          key: `${month} ${column}`,
          row,
          column,
          strength: strengthOf(value),
          text: value === null ? missing : formats.tick('SHARE', Math.round(value * 100) / 100),
          title: text('churnCohorts.cell', {
            month: formats.month(month),
            share: formats.value('SHARE', value),
            n: column,
            count: formats.count(customers),
          }),
        })),
      ),
      scale: { low: formats.value('SHARE', least), high: formats.value('SHARE', most) },
    },
    table: {
      columns: [text('churnCohorts.began'), text('column.n'), ...Array.from({ length }, (_, month) => String(month))],
      rows: cohorts.map(({ month, customers, stillThere }) => ({
        key: month,
        header: formats.month(month),
        cells: [formats.count(customers), ...stillThere.map(({ value }) => formats.value('SHARE', value))],
        exact: [customers, ...stillThere.map(({ value }) => value)],
      })),
    },
  };
}
