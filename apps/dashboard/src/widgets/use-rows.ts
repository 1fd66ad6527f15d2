import { useEffect, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { RowsDocument, type RowsQuery } from '../generated/documents.js';
import { type Drill, narrow } from './drill.js';
import { useReportVariables } from './report-variables.js';

type Value = RowsQuery['report']['metric'];
export type FoundRow = Extract<Value['rows'], { readonly __typename: 'MetricRows' }>['rows'][number];

const pageSize = 50;
const exportSize = 200;
/** More than anybody reads; a file of all rows comes from the command line. */
const mostExported = 10_000;

/** The rows behind a mark, a page at a time. */
export function useRows(drill: Drill) {
  const all = useReportVariables();
  const client = useClient();
  const variables = useMemo(() => {
    const { period, filter, language } = narrow(all, drill);
    return { period, filter, language, metric: drill.metric, part: drill.part };
  }, [all, drill]);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  // Other rows begin at their first page.
  useEffect(() => setCursors([]), [variables]);
  const after = cursors.at(-1);
  const [{ data, error, fetching }, execute] = useQuery({
    query: RowsDocument,
    variables: { ...variables, first: pageSize, after },
  });
  const value = data?.report.metric;
  const page = value?.rows.__typename === 'MetricRows' ? value.rows : undefined;

  const readAll = async (): Promise<FoundRow[]> => {
    const found: FoundRow[] = [];
    for (let cursor: string | undefined; found.length < mostExported; ) {
      const answer = await client
        .query(RowsDocument, { ...variables, first: exportSize, after: cursor }, { requestPolicy: 'network-only' })
        .toPromise();
      if (answer.error) throw answer.error;
      const rows = answer.data?.report.metric.rows;
      if (rows?.__typename !== 'MetricRows') break;
      found.push(...rows.rows);
      if (!rows.hasNextPage || rows.endCursor === null) break;
      cursor = rows.endCursor;
    }
    return found;
  };

  return {
    value,
    page,
    period: data?.report.period ?? variables.period,
    error,
    fetching,
    retry: () => execute({ requestPolicy: 'network-only' }),
    first: cursors.length * pageSize + 1,
    next: page?.hasNextPage && page.endCursor !== null ? append(page.endCursor) : undefined,
    previous: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    readAll,
  };

  function append(cursor: string) {
    return () => setCursors([...cursors, cursor]);
  }
}
