import { parseArgs } from 'node:util';
import { benchDigests } from './digests/bench-digests.js';
import { benchImport } from './import/bench-import.js';
import { benchPages } from './pages/bench-pages.js';
import { benchSeed } from './seed/bench-seed.js';
import { benchSpread } from './spread/bench-spread.js';

type Bench = (say: (text: string) => void, sizes: readonly string[]) => Promise<object>;

const benches: ReadonlyMap<string, Bench> = new Map<string, Bench>([
  ['digests', benchDigests],
  ['import', benchImport],
  ['pages', benchPages],
  ['seed', benchSeed],
  ['spread', benchSpread],
]);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, sizes: { type: 'string', default: 'small' } },
});
const bench = benches.get(positionals[0] ?? '');
if (bench) {
  const figures = await bench((text) => process.stderr.write(`${text}\n`), values.sizes.split(','));
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else console.table(figures);
} else {
  process.stderr.write(
    `Say what to measure: npm run bench -- ${[...benches.keys()].join(' | ')} [--json] [--sizes small,medium]\n`,
  );
  process.exitCode = 2;
}
