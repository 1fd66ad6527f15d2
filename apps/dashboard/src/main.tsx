import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@mantine/core/styles.layer.css';
import '@catena/charts/charts.css';
import './theme/global.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { ReachabilityContext } from './app/reachability-context.js';
import { createAppRouter } from './app/router.js';
import { createClient } from './client/client.js';
import { createReachability } from './client/reachability.js';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element with the id "root" to draw the dashboard in.');

const reachability = createReachability();
createRoot(container).render(
  <StrictMode>
    <Provider value={createClient(reachability)}>
      <ReachabilityContext value={reachability}>
        <RouterProvider router={createAppRouter()} />
      </ReachabilityContext>
    </Provider>
  </StrictMode>,
);
