import { useMemo } from 'react';
import { IncidentsDocument } from '../generated/documents.js';
import { useReport } from './use-report.js';
import { incidentsOf, type MarkedIncident } from './with-incidents.js';

/**
 * The incidents of the period. All charts of a page ask the same, so that it is asked once; no chart waits for it.
 * @param pause asks nothing, where a chart is not about time
 */
export function useIncidents(pause = false): readonly MarkedIncident[] {
  const { data } = useReport(IncidentsDocument, pause);
  return useMemo(() => (data ? incidentsOf(data) : []), [data]);
}
