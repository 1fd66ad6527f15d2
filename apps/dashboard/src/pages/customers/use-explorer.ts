import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CustomersSearch } from './customers-search.js';

/** The explorer's part of the address. Any change but paging returns to the first page. */
export function useExplorer() {
  const search = useSearch({ from: '/company/customers' });
  const navigate = useNavigate({ from: '/customers' });
  const change = useCallback(
    (next: CustomersSearch, options?: { readonly replace: boolean }) =>
      navigate({
        search: (now) => ({ ...now, after: undefined, before: undefined, ...next }),
        resetScroll: false,
        ...options,
      }),
    [navigate],
  );
  return { search, change };
}
