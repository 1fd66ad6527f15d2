import type { Look } from './visit.js';

/** The pages that argue for one stage of the chain. A new one is one line here. */
export const stagePaths = [
  '/access',
  '/failures',
  '/experience',
  '/recovery',
  '/churn',
  '/reputation',
  '/spending',
  '/staff',
  '/evidence',
] as const;

const looks = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'it' },
  { theme: 'light', language: 'it' },
  { theme: 'dark', language: 'en' },
] as const satisfies Look[];

/** Every stage page in one look, so that all looks are seen over the pages; the whole matrix is a proof. */
export const stagePathsAndLooks = stagePaths.map((path, place) => ({ path, ...(looks[place % 4] ?? looks[0]) }));
