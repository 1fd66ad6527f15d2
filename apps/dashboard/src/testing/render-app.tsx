import './browser-stubs.js';
import { FixedWidth } from '@catena/charts';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Provider } from 'urql';
import { ReachabilityContext } from '../app/reachability-context.js';
import { createAppRouter } from '../app/router.js';
import { createReachability } from '../client/reachability.js';
import { createFakeClient, type FakeAnswers } from './fake-api.js';

interface RenderOptions {
  readonly answers?: Partial<FakeAnswers>;
  readonly client?: ReturnType<typeof createFakeClient>;
  readonly reachability?: ReturnType<typeof createReachability>;
}

/** The whole dashboard at an address, in front of a fake server. */
export function renderApp(path: string, { answers, client, reachability = createReachability() }: RenderOptions = {}) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }));
  render(
    <Provider value={client ?? createFakeClient(answers)}>
      <ReachabilityContext value={reachability}>
        <FixedWidth value={600}>
          <RouterProvider router={router} />
        </FixedWidth>
      </ReachabilityContext>
    </Provider>,
  );
  return router;
}
