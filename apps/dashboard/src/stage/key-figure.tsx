import { missing } from '@catena/metrics/format';
import type { KeyFigureFragment } from '../generated/documents.js';
import { useSay } from '../widgets/say.js';
import { useOpenRows } from '../widgets/use-open-rows.js';
import { ChangeChip } from './change-chip.js';
import { drillOf } from './drill-of.js';
import classes from './stage.module.css';

/** One key figure: value, interval, change, and what it rests on. Its value opens the rows that it counted. */
export function KeyFigure({ value }: { readonly value: KeyFigureFragment }) {
  const { text, formats } = useSay();
  const openRows = useOpenRows();
  const { metric, figure, filtered } = value;
  const { unit } = metric;
  return (
    <li className={classes.figure}>
      <h3 className={classes.label}>{metric.label}</h3>
      <p className={classes.meaning}>{metric.question}</p>
      {figure.value === null ? (
        <p className={classes.value} data-missing>
          {missing} <small>{text(figure.withheld ? 'missing.withheld.tile' : 'missing.none')}</small>
        </p>
      ) : (
        <p className={classes.value}>
          <button type="button" title={text('rows.open')} onClick={() => openRows(drillOf(metric.key))}>
            {formats.value(unit, figure.value)}
          </button>
        </p>
      )}
      {figure.ciLow === null || figure.ciHigh === null ? null : (
        <p className={classes.interval}>
          {text('tile.interval', { low: formats.value(unit, figure.ciLow), high: formats.value(unit, figure.ciHigh) })}
        </p>
      )}
      <Change value={value} />
      <p className={classes.basis}>
        {figure.withheld ? null : text('figure.n', { n: formats.count(figure.n) })}
        {figure.value !== null && figure.uncertain ? ` · ${text('figure.uncertain')}` : null}
        {filtered ? null : <strong>{text('filter.ignored')}</strong>}
      </p>
    </li>
  );
}

function Change({ value: { metric, figure, previous, change } }: { readonly value: KeyFigureFragment }) {
  const { text, formats } = useSay();
  if (change === null) return <p className={classes.change}>{figure.value === null ? null : text('change.none')}</p>;
  return (
    <p className={classes.change}>
      <ChangeChip change={change} unit={metric.unit} />
      {text('change.from', { previous: formats.value(metric.unit, previous?.value ?? null) })}
    </p>
  );
}
