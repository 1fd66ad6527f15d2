import { Router } from 'express';
import type { ReadSource } from '../data/counted-source.js';

/** `/healthz`: the process is up. `/readyz`: it can answer questions. */
export function health(source: ReadSource): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'up' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      response.json({ status: 'ready', dataVersion: await source.dataVersion() });
    } catch {
      response.status(503).json({ status: 'not ready', reason: 'The database does not answer.' });
    }
  });
  return router;
}
