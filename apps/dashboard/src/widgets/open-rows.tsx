import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { parseDrill } from './drill.js';

const RowsDrawer = lazy(() => import('./rows-drawer.js').then(({ RowsDrawer: component }) => ({ default: component })));

/** The rows that the address opens over its page. */
export function OpenRows() {
  const { search, change } = useFrameSearch();
  const { history } = useRouter();
  const drill = parseDrill(search.rows);
  if (drill === undefined) return null;
  // Closing takes the step back that opening took, unless the rows are where the visit began.
  const close = () => (history.canGoBack() ? history.back() : change({ rows: undefined }));
  return (
    <Suspense>
      <RowsDrawer key={search.rows} drill={drill} close={close} />
    </Suspense>
  );
}
