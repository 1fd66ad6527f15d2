import { useNavigate } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { readChoice, rememberChoice } from '../filters/stored-choice.js';
import { useFrameSearch } from '../filters/use-frame-search.js';
import { ArrivalContext } from '../frame/arrival.js';
import { tourPlace, tourSteps } from './tour-steps.js';

/** Where the reader is on the tour, and how it goes on. The address holds the step, so Back goes back on the tour too. */
export function useTour() {
  const { search, change } = useFrameSearch();
  const navigate = useNavigate();
  const arrived = useContext(ArrivalContext);
  const [declined, setDeclined] = useState(() => readChoice('tour') === 'over');
  const place = tourPlace(search.tour);
  const over = () => {
    rememberChoice('tour', 'over');
    setDeclined(true);
  };
  return {
    place,
    /** Whether somebody who was never here is asked. */
    offered: place === undefined && !declined,
    go: (next: number) => {
      const step = tourSteps[next];
      if (step === undefined) return;
      // The tour keeps the focus; the page that it opens would take it for its heading.
      arrived.current = false;
      const asked = { q: undefined, period: undefined, ...step };
      void navigate({
        to: step.to,
        search: (now) => ({ ...now, rows: undefined, period: asked.period, q: asked.q, tour: String(next + 1) }),
      });
    },
    decline: over,
    end: () => {
      over();
      change({ tour: undefined });
    },
  };
}
