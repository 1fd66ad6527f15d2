import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** The built program of an app. */
export function builtMain(app: 'api' | 'cli'): string {
  const main = join(repository, 'apps', app, 'dist', 'main.js');
  if (existsSync(main)) return main;
  throw new Error(`apps/${app} is not built. Run npm test, which builds it, or: npx pnpm run build`);
}
