import { useFormats } from '../../app/company.js';
import type { ImportsQuery } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import classes from './data.module.css';
import { RejectsButton } from './rejects-button.js';

const counts = ['read', 'written', 'unchanged', 'rejected', 'blank'] as const;

interface ImportTableProps {
  readonly runs: ImportsQuery['importRuns'];
}

/** On a narrow screen the counts stand under the file, each with its name. */
export function ImportTable({ runs }: ImportTableProps) {
  const text = useText();
  const formats = useFormats();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{text('data.imports')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('data.column.source')}</th>
          <th scope="col" className={classes.medium}>
            {text('data.column.started')}
          </th>
          {counts.map((name) => (
            <th key={name} scope="col" className={`${classes.number} ${classes.roomy}`}>
              {text(`data.count.${name}`)}
            </th>
          ))}
          <th scope="col">{text('data.column.rejects')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => {
          const when = `${formats.instantDay(run.startedAt)}, ${formats.instantTime(run.startedAt)}`;
          const shown = counts.map((name) => `${text(`data.count.${name}`)} ${formats.value('COUNT', run[name])}`);
          return (
            <tr key={run.key}>
              <th scope="row">
                <span className={classes.what}>{run.source}</span>
                <span className={classes.target}>{text('data.imports.into', { target: run.target })}</span>
                {run.finishedAt === null && <span className={classes.open}>{text('data.imports.open')}</span>}
                <span className={classes.narrow}>{when}</span>
                <span className={classes.under}>{shown.join(' · ')}</span>
              </th>
              <td className={classes.medium}>{when}</td>
              {counts.map((name) => (
                <td key={name} className={`${classes.number} ${classes.roomy}`}>
                  {formats.value('COUNT', run[name])}
                </td>
              ))}
              <td>
                <RejectsButton run={run} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
