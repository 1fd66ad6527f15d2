import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Response, Router, static as serveFiles } from 'express';

const notBuilt = 'The dashboard is not built. Run: npm run build\nGraphQL answers at /graphql.\n';

function cacheAssets(response: Response, path: string): void {
  // Names of assets change with their content; pages keep theirs.
  response.setHeader('cache-control', path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable');
}

/**
 * Serves the built dashboard and its GraphiQL. Paths without a file are pages of the dashboard, which reads them
 * itself.
 * @param folder what the build of the dashboard wrote; it may be missing
 */
export function dashboard(folder: string): Router {
  const router = Router();
  if (!existsSync(join(folder, 'index.html'))) {
    router.get('/', (_request, response) => {
      response.type('text/plain').send(notBuilt);
    });
    return router;
  }
  const page = (name: string) => (response: Response) =>
    response.sendFile(name, { root: folder, headers: { 'cache-control': 'no-cache' } });
  const app = page('index.html');
  const graphiql = page('graphiql.html');
  router.get('/graphiql', (_request, response) => graphiql(response));
  router.use(serveFiles(folder, { index: false, setHeaders: cacheAssets }));
  router.get('/{*path}', (request, response, next) => {
    const isPage = request.accepts('html') === 'html' && !/\.\w+$/.test(request.path);
    if (isPage) app(response);
    else next();
  });
  return router;
}
