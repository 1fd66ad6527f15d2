import type { Scope } from '@catena/database';

/** Whether data that knows only some parts of a filter can honour this one. */
export const honours = (knows: readonly (keyof Scope)[], scope: Scope): boolean =>
  (scope.segment === undefined || knows.includes('segment')) &&
  (scope.region === undefined || knows.includes('region'));
