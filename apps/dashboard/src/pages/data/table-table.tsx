import { missing } from '@catena/metrics/format';
import { useFormats } from '../../app/company.js';
import type { DataHealthQuery } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import classes from './data.module.css';

interface TableTableProps {
  readonly tables: DataHealthQuery['dataHealth']['tables'];
}

/** How full each table is, and the days that it covers. On a narrow screen the days move under the name. */
export function TableTable({ tables }: TableTableProps) {
  const text = useText();
  const formats = useFormats();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{text('data.tables')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('data.column.table')}</th>
          <th scope="col" className={classes.number}>
            {text('data.column.rows')}
          </th>
          <th scope="col" className={classes.number}>
            {text('data.column.known')}
          </th>
          <th scope="col" className={classes.medium}>
            {text('data.column.days')}
          </th>
          <th scope="col" className={classes.roomy}>
            {text('data.column.neverKnown')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ table, rows, known, first, last, neverKnown }) => {
          const days = first === null || last === null ? missing : `${formats.day(first)} – ${formats.day(last)}`;
          return (
            <tr key={table}>
              <th scope="row">
                <code>{table}</code>
                <span className={classes.narrow}>{days}</span>
              </th>
              <td className={classes.number}>{formats.value('COUNT', rows)}</td>
              <td className={classes.number}>{known === null ? missing : formats.value('SHARE', known)}</td>
              <td className={classes.medium}>{days}</td>
              <td className={classes.roomy}>{neverKnown.length === 0 ? missing : neverKnown.join(', ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
