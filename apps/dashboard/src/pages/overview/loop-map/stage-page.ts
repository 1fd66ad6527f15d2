import type { Stage } from '../../../generated/documents.js';

/** The page that argues for a stage of the chain. */
export const stagePages = {
  ACCESS: { to: '/access', name: 'page.access' },
  FAILURE: { to: '/failures', name: 'page.failures' },
  EXPERIENCE: { to: '/experience', name: 'page.experience' },
  RECOVERY: { to: '/recovery', name: 'page.recovery' },
  CHURN: { to: '/churn', name: 'page.churn' },
  REPUTATION: { to: '/reputation', name: 'page.reputation' },
  SPENDING: { to: '/spending', name: 'page.spending' },
  STAFF: { to: '/staff', name: 'page.staff' },
} as const satisfies Readonly<Record<Stage, object>>;
