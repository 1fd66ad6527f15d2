import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type Drill, writeDrill } from './drill.js';

/** Opens the rows behind a mark, in the address: back closes them. */
export function useOpenRows(): (drill: Drill) => void {
  const navigate = useNavigate();
  return useCallback(
    (drill) => {
      void navigate({ to: '.', search: (now) => ({ ...now, rows: writeDrill(drill) }), resetScroll: false });
    },
    [navigate],
  );
}
