import { useQuery } from 'urql';
import { useFormats } from '../../app/company.js';
import { DataHealthDocument } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import { ErrorNote } from '../../states/error-note.js';
import classes from './data.module.css';
import { FindingTable } from './finding-table.js';
import { Loading } from './loading.js';
import { TableTable } from './table-table.js';

/** What should be looked at, and how full each table is. Reading it takes a while, so nothing else waits for it. */
export function Health() {
  const text = useText();
  const formats = useFormats();
  const [{ data, error }, reload] = useQuery({ query: DataHealthDocument });
  const health = data?.dataHealth;
  return (
    <>
      <section className={classes.section} aria-labelledby="data-findings">
        <h2 id="data-findings">{text('data.findings')}</h2>
        {health !== undefined ? (
          <>
            <p className={classes.note}>
              {text('data.findings.note', { version: formats.value('COUNT', health.dataVersion) })}
            </p>
            <FindingTable findings={health.findings} />
          </>
        ) : error !== undefined ? (
          <ErrorNote what="health" error={error} retry={() => reload({ requestPolicy: 'network-only' })} />
        ) : (
          <Loading note={text('data.findings.loading')} />
        )}
      </section>
      {health !== undefined && (
        <section className={classes.section} aria-labelledby="data-tables">
          <h2 id="data-tables">{text('data.tables')}</h2>
          <p className={classes.note}>{text('data.tables.note')}</p>
          <TableTable tables={health.tables} />
        </section>
      )}
    </>
  );
}
