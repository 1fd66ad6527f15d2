import { buildInputs, isBuilt, markBuilt } from './build-stamp.mjs';
import { pnpm } from './pnpm.mjs';
import { tail } from './processes.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Builds what has changed. Asking turbo alone takes seconds, so an unchanged repository does not ask.
 * @param {{ show: boolean }} context
 */
export async function build({ show }) {
  const inputs = buildInputs();
  if (isBuilt(inputs)) return;
  const { code, output } = await pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], { show });
  if (code !== 0) throw new Refusal(`The build failed.\n\n${tail(output)}`);
  markBuilt(inputs);
}
