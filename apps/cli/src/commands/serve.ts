import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { environmentWith } from '../environment.js';
import { Refusal } from '../errors.js';
import { runServer } from '../serve/run-server.js';
import { databaseOption, databaseUrl } from './database-option.js';
import { wholeNumber } from './whole-number.js';

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly db?: string;
}

const serverEntry = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));

async function serve({ port, host, db }: ServeOptions): Promise<void> {
  if (!existsSync(serverEntry)) throw new Refusal('The server has not been built. Build it with: npm run build');
  process.exitCode = await runServer(
    serverEntry,
    environmentWith({ DATABASE_URL: databaseUrl(db), PORT: port?.toString(), HOST: host }),
  );
}

export const serveCommand = (): Command =>
  new Command('serve')
    .summary('start the server: dashboard, GraphQL, GraphiQL')
    .description(
      'Starts the server, which brings its database up to date first: the dashboard at /, GraphQL at /graphql, GraphiQL at /graphiql. ' +
        'Ctrl-C or SIGTERM ends it after the answers in flight. Its exit code is passed on.',
    )
    .addOption(new Option('--port <number>', 'port to listen on; PORT, else 4000, unless told').argParser(wholeNumber))
    .option('--host <name>', 'address to listen on; HOST, else 127.0.0.1, unless told')
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  catena serve
  catena serve --port 4100 --db sqlite:data/telco.sqlite`,
    )
    .action(serve);
