import { useQuery } from 'urql';
import { ImportsDocument } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import { ErrorNote } from '../../states/error-note.js';
import classes from './data.module.css';
import { ImportTable } from './import-table.js';
import { Loading } from './loading.js';

/** How the data came in: each import and seed with its counts. */
export function Imports() {
  const text = useText();
  const [{ data, error }, reload] = useQuery({ query: ImportsDocument });
  const runs = data?.importRuns;
  return (
    <section className={classes.section} aria-labelledby="data-imports">
      <h2 id="data-imports">{text('data.imports')}</h2>
      {runs !== undefined ? (
        <>
          <p className={classes.note}>{text(runs.length === 0 ? 'data.imports.none' : 'data.imports.note')}</p>
          {runs.length > 0 && <ImportTable runs={runs} />}
        </>
      ) : error !== undefined ? (
        <ErrorNote what="imports" error={error} retry={() => reload({ requestPolicy: 'network-only' })} />
      ) : (
        <Loading />
      )}
    </section>
  );
}
