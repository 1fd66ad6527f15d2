import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './graphiql-page.css';
import { examples } from './pages/api/examples.js';
import { Explorer } from './pages/api/explorer.js';

const container = document.getElementById('root');
if (container === null) throw new Error('graphiql.html has no element with the id "root" to draw GraphiQL in.');

createRoot(container).render(
  <StrictMode>
    <h1>GraphiQL</h1>
    <Explorer query={examples.overview} theme="system" />
  </StrictMode>,
);
