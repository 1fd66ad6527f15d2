import { checkAddress, readAddress } from './address.mjs';
import { build } from './build.mjs';
import { catena } from './cli.mjs';
import { install } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';
import { endPrograms, tail } from './processes.mjs';
import { createProgress, sayWhenSlow, seconds } from './progress.mjs';
import { Refusal, reportRefusal } from './refusal.mjs';
import { startServer } from './server.mjs';
import { onStopRequest } from './stop-request.mjs';

const started = Date.now();
const show = process.argv.includes('--verbose');
const write = (/** @type {string} */ text) => void process.stdout.write(text);

/** @type {import('./server.mjs').Server | undefined} */
let server;

onStopRequest((signal) => {
  if (server) {
    write('\nStopping: answers in flight are finished first.\n');
    server.stop();
    return;
  }
  write('\nStopped before Catena was ready. The next start goes on from here.\n');
  endPrograms(signal);
});

/** @param {(text: string) => void} note */
async function seedIfEmpty(note) {
  const { code, output } = await sayWhenSlow(catena(['seed', '--if-empty'], { show }), () =>
    note('The database is empty: simulating two years of a company. Under a minute, once.'),
  );
  if (code !== 0) throw new Refusal(tail(output));
}

/** @param {string} address of the server */
function welcome(address) {
  write(`
Catena is ready after ${seconds(Date.now() - started)}.

  Dashboard  ${address}
  GraphQL    ${new URL('graphql', address)}
  GraphiQL   ${new URL('graphiql', address)}

Press Ctrl-C to stop.
`);
}

async function start() {
  refuseOldNode();
  await checkAddress(readAddress(process.env));
  const { step, announce } = createProgress({ total: 4, write });
  await step('Installing packages', (note) => install({ show, note }));
  await step('Building', () => build({ show }));
  await step('Preparing the data', seedIfEmpty);
  announce('Starting the server');
  server = startServer({ show, onReady: welcome });
  const code = await server.ended;
  if (code === 0) write('Catena has stopped.\n');
  return code;
}

await reportRefusal(start);
