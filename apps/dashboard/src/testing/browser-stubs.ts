import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A page's code is fetched and run before it shows; on a busy machine that takes longer than the second it gets by default.
configure({ asyncUtilTimeout: 15_000 });

/** What jsdom lacks of a browser and the components ask for. */
vi.stubGlobal(
  'matchMedia',
  (query: string): Partial<MediaQueryList> => ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }),
);
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
vi.stubGlobal('scrollTo', () => {});
Element.prototype.scrollIntoView = () => {};

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});
