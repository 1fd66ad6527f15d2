import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { FrameSearch } from './search-params.js';
import { rememberChoice } from './stored-choice.js';

/** The filters and settings in the address, and how to change them. Changing a filter returns lists to their first page. */
export function useFrameSearch() {
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const change = useCallback(
    (next: Partial<FrameSearch>) => {
      if (next.lang !== undefined) rememberChoice('lang', next.lang);
      if (next.theme !== undefined) rememberChoice('theme', next.theme);
      const setting = 'lang' in next || 'theme' in next;
      const firstPage = setting ? {} : { after: undefined, before: undefined };
      void navigate({ to: '.', search: (now) => ({ ...now, ...firstPage, ...next }) });
    },
    [navigate],
  );
  return { search, change };
}
