import { lazy, Suspense } from 'react';
import type { Company } from '../app/company.js';
import { WidgetBoundary } from '../states/widget-boundary.js';
import { useTour } from './use-tour.js';

const TourCard = lazy(() => import('./tour-card.js').then(({ TourCard: component }) => ({ default: component })));
const TourOffer = lazy(() => import('./tour-offer.js').then(({ TourOffer: component }) => ({ default: component })));

/** The guided tour of a made-up company, whose customers have stories to tell; an imported one has none. */
export function Tour({ company }: { readonly company: Company | undefined }) {
  const { place, offered, go, decline, end } = useTour();
  if (company === undefined || company.world === null || company.empty) return null;
  return (
    // Whoever cannot be shown around can still read.
    <WidgetBoundary fallback={() => null}>
      <Suspense fallback={null}>
        {place === undefined ? null : (
          <TourCard
            place={place}
            go={go}
            end={() => {
              end();
              document.getElementById('main')?.focus();
            }}
          />
        )}
        {offered ? <TourOffer start={() => go(0)} decline={decline} /> : null}
      </Suspense>
    </WidgetBoundary>
  );
}
