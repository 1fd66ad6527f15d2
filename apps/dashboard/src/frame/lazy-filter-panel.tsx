import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Company } from '../app/company.js';
import { useText } from '../i18n/text.js';
import { WidgetBoundary } from '../states/widget-boundary.js';

const FilterPanel = lazy(() =>
  import('./filter-panel.js').then(({ FilterPanel: component }) => ({ default: component })),
);

/** The panel's code is fetched when it first opens; without a connection it says so and the page stays. */
export function LazyFilterPanel({ company }: { readonly company: Company | undefined }) {
  const text = useText();
  return (
    <WidgetBoundary fallback={() => <p role="alert">{text('filter.away')}</p>}>
      <Suspense fallback={<Loader size="sm" />}>
        <FilterPanel company={company} />
      </Suspense>
    </WidgetBoundary>
  );
}
