import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  retainSearchParams,
} from '@tanstack/react-router';
import { type NarrowedField, narrowedFields } from '../filters/narrowings.js';
import { frameSearchKeys, parseFrameSearch, parseQuery, writeQuery } from '../filters/search-params.js';
import { parseCustomersSearch } from '../pages/customers/customers-search.js';
import { MissingPage } from '../states/missing-page.js';
import { NoWords } from '../states/no-words.js';
import { RouteError } from '../states/route-error.js';
import { CompanyGate } from './company-gate.js';
import { Root } from './root.js';

/** The filters in the top bar that a page listens to. */
type FilterName = 'period' | 'compare' | 'grain' | NarrowedField | 'savedSegment';

/** What a page of a stage listens to. */
const stageFilters = [
  'period',
  'compare',
  'grain',
  ...narrowedFields,
  'savedSegment',
] as const satisfies readonly FilterName[];

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly filters?: readonly FilterName[];
  }
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

const root = createRootRoute({
  validateSearch: parseFrameSearch,
  search: { middlewares: [retainSearchParams([...frameSearchKeys])] },
  component: Root,
  errorComponent: NoWords,
});

/** Pages that show the company's data, and so need its settings first. */
const company = createRoute({ getParentRoute: () => root, id: 'company', component: CompanyGate });

const overview = createRoute({
  getParentRoute: () => company,
  path: '/',
  staticData: { filters: ['period', 'compare', ...narrowedFields, 'savedSegment'] },
  component: lazyRouteComponent(() => import('../pages/overview/overview-page.js'), 'OverviewPage'),
});

const access = createRoute({
  getParentRoute: () => company,
  path: '/access',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/access/access-page.js'), 'AccessPage'),
});

const failures = createRoute({
  getParentRoute: () => company,
  path: '/failures',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/failures/failures-page.js'), 'FailuresPage'),
});

const experience = createRoute({
  getParentRoute: () => company,
  path: '/experience',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/experience/experience-page.js'), 'ExperiencePage'),
});

const recovery = createRoute({
  getParentRoute: () => company,
  path: '/recovery',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/recovery/recovery-page.js'), 'RecoveryPage'),
});

const churn = createRoute({
  getParentRoute: () => company,
  path: '/churn',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/churn/churn-page.js'), 'ChurnPage'),
});

const reputation = createRoute({
  getParentRoute: () => company,
  path: '/reputation',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/reputation/reputation-page.js'), 'ReputationPage'),
});

const spending = createRoute({
  getParentRoute: () => company,
  path: '/spending',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/spending/spending-page.js'), 'SpendingPage'),
});

const staff = createRoute({
  getParentRoute: () => company,
  path: '/staff',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/staff/staff-page.js'), 'StaffPage'),
});

const evidence = createRoute({
  getParentRoute: () => company,
  path: '/evidence',
  staticData: { filters: stageFilters },
  component: lazyRouteComponent(() => import('../pages/evidence/evidence-page.js'), 'EvidencePage'),
});

const customers = createRoute({
  getParentRoute: () => company,
  path: '/customers',
  validateSearch: parseCustomersSearch,
  staticData: { filters: ['segment', 'region'] },
  component: lazyRouteComponent(() => import('../pages/customers/customers-page.js'), 'CustomersPage'),
});

const customer = createRoute({
  getParentRoute: () => company,
  path: '/customers/$customerId',
  // The explorer's place stays in the address, so that the way back to the list survives a reload.
  validateSearch: parseCustomersSearch,
  component: lazyRouteComponent(() => import('../pages/customer/customer-page.js'), 'CustomerPage'),
});

const data = createRoute({
  getParentRoute: () => company,
  path: '/data',
  component: lazyRouteComponent(() => import('../pages/data/data-page.js'), 'DataPage'),
});

const api = createRoute({
  getParentRoute: () => root,
  path: '/api',
  component: lazyRouteComponent(() => import('../pages/api/api-page.js'), 'ApiPage'),
});

const routeTree = root.addChildren([
  company.addChildren([
    overview,
    access,
    failures,
    experience,
    recovery,
    churn,
    reputation,
    spending,
    staff,
    evidence,
    customers,
    customer,
    data,
  ]),
  api,
]);

export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
    defaultPreload: 'intent',
    defaultNotFoundComponent: MissingPage,
    defaultErrorComponent: RouteError,
    scrollRestoration: true,
  });
}
