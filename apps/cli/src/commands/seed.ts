import { type CatenaDataSource, digestData, openDataSource } from '@catena/database';
import {
  createWorld,
  type ProfileName,
  profileNames,
  type Work,
  type World,
  type WorldSize,
  type WorldTruth,
  worldSizes,
  worldTruth,
} from '@catena/worlds';
import { Command, Option } from 'commander';
import { Refusal, UsageError } from '../errors.js';
import { type FileFormat, fileFormats } from '../rows/row-text.js';
import { keepHeapLean } from '../run/lean-heap.js';
import { seedFiles } from '../seed/files/seed-files.js';
import { readSeedState, seedPrefix } from '../seed/seed-state.js';
import { holdsTruth, seedTruth } from '../seed/seed-truth.js';
import { seedWorld } from '../seed/seed-world.js';
import { filesText, seededText } from '../seed/seeded-text.js';
import { tableOrder } from '../seed/table-rows.js';
import { note, print } from '../terminal/print.js';
import { startProgress } from '../terminal/progress.js';
import { showCount } from '../terminal/show.js';
import { stopSignal } from '../terminal/stop-signal.js';
import { databaseOption, databaseUrl, jsonOption } from './database-option.js';
import { wholeNumber } from './whole-number.js';

interface SeedOptions {
  readonly profile: ProfileName;
  readonly size: WorldSize;
  readonly seed: number;
  readonly customers?: number;
  readonly months?: number;
  readonly truth?: boolean;
  readonly ifEmpty?: boolean;
  readonly toFiles?: string;
  readonly format?: FileFormat;
  readonly db?: string;
  readonly json?: boolean;
}

/** Names the world that the options describe; the same name means the same rows. */
function worldName({ profile, size, seed, customers, months }: SeedOptions): string {
  const parts = [`world ${profile}`, `seed ${seed}`, `size ${size}`];
  if (customers !== undefined) parts.push(showCount(customers, 'customer'));
  if (months !== undefined) parts.push(showCount(months, 'month'));
  return parts.join(', ');
}

/** Fills the database, unless there is data already; answers whether it did. */
async function fill(source: CatenaDataSource, world: World, options: SeedOptions): Promise<boolean> {
  const name = worldName(options);
  const externalId = `${seedPrefix}${name}`;
  const found = await readSeedState(source, externalId);
  if (found.state === 'seeded') return false;
  if (found.state === 'occupied') {
    if (options.ifEmpty && found.complete) return false;
    throw new Refusal(
      `${source.shown} already holds ${found.by}. Seed another database, or finish or remove that one first.`,
    );
  }
  if (found.state === 'unfinished') note(`The seed of ${name} was broken off before; it is run again whole.`);
  const progress = startProgress('Seeding');
  try {
    const run = { externalId, source: name, target: 'all tables', startedAt: Date.now() };
    await seedWorld(source, world, run, { signal: stopSignal(), progress });
  } finally {
    progress.end();
  }
  return true;
}

/** Stores what is true in the world, if the database holds this world and not yet its truth; answers whether it did. */
async function storeTruth(source: CatenaDataSource, truth: Work<WorldTruth>, options: SeedOptions): Promise<boolean> {
  const { state } = await readSeedState(source, `${seedPrefix}${worldName(options)}`);
  if (state !== 'seeded' || (await holdsTruth(source))) return false;
  const progress = startProgress('Finding out what is true');
  try {
    await seedTruth(source, truth, { signal: stopSignal(), progress });
  } finally {
    progress.end();
  }
  return true;
}

/** What a run took, for JSON. */
const effort = (started: number) => ({
  seconds: Math.round((performance.now() - started) / 100) / 10,
  peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
});

async function seedDatabase(world: World, options: SeedOptions, truth: Work<WorldTruth> | null): Promise<void> {
  const started = performance.now();
  const source = await openDataSource(databaseUrl(options.db), { migrate: true, readers: 1 });
  try {
    const filled = await fill(source, world, options);
    const stored = truth !== null && (await storeTruth(source, truth, options));
    if (!filled && !stored) note(`${source.shown} has data already; nothing was written.`);
    if (!options.json) {
      const start = options.db === undefined ? 'npm start' : `DATABASE_URL=${source.shown} npm start`;
      if (filled || !options.ifEmpty) print(seededText(world, source.shown, start));
      return;
    }
    // A start of the server asks this each time and does not wait for a digest.
    if (!filled && options.ifEmpty) {
      print(JSON.stringify({ seeded: false }));
      return;
    }
    const { digest, rows } = await digestData(source);
    print(JSON.stringify({ digest, rows, ...effort(started) }));
  } finally {
    await source.close();
  }
}

async function seedFolder(folder: string, world: World, { format = 'csv', db, ifEmpty, json }: SeedOptions) {
  if (db !== undefined || ifEmpty)
    throw new UsageError('--to-files writes no database: leave out --db and --if-empty.');
  const started = performance.now();
  const progress = startProgress('Writing');
  try {
    const rows = await seedFiles(folder, format, world, { signal: stopSignal(), progress });
    progress.end();
    print(
      json ? JSON.stringify({ files: tableOrder.length, rows, ...effort(started) }) : filesText(world, folder, rows),
    );
  } finally {
    progress.end();
  }
}

async function seed(options: SeedOptions): Promise<void> {
  const { profile, size, seed: number, customers, months, toFiles, format } = options;
  const described = { profile, size, seed: number, customers, months };
  keepHeapLean();
  const world = createWorld(described);
  const truth = options.truth ? worldTruth(described) : null;
  if (truth && toFiles !== undefined) throw new UsageError('--truth is stored in a database: leave out --to-files.');
  if (toFiles !== undefined) await seedFolder(toFiles, world, options);
  else if (format) throw new UsageError('--format is for --to-files.');
  else await seedDatabase(world, options, truth);
}

export const seedCommand = (): Command =>
  new Command('seed')
    .summary('fill an empty database with a made-up company whose true effects are known')
    .description(
      'Fills an empty database with a world: a made-up company simulated week by week from one seed. ' +
        'The same options give the same rows on every machine and engine; the digest proves it. ' +
        'A seed that was broken off is run again whole by the same command.',
    )
    .addOption(new Option('--profile <name>', 'which kind of company').choices(profileNames).default('webshop'))
    .addOption(
      new Option('--size <size>', 'about 100 thousand, 1 million or 10 million contacts')
        .choices(worldSizes)
        .default('small'),
    )
    .addOption(new Option('--seed <number>', 'what the draws begin with').argParser(wholeNumber).default(7))
    .addOption(
      new Option('--customers <number>', 'customers at the beginning, instead of those of the size').argParser(
        wholeNumber,
      ),
    )
    .addOption(
      new Option('--months <number>', 'months to simulate, instead of those of the size').argParser(wholeNumber),
    )
    .option('--truth', 'store what is true in it too: edges and levers; some minutes, up to size small')
    .option('--if-empty', 'do nothing, quietly, where the database has data already')
    .option('--to-files <folder>', 'write one file a table into an empty folder, and no database')
    .addOption(new Option('--format <format>', 'of the files; csv unless told').choices(fileFormats))
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
With --json: {"digest":…,"rows":…,"seconds":…,"peakMb":…}; {"seeded":false} when --if-empty found data;
{"files":…,"rows":…,"seconds":…,"peakMb":…} with --to-files.

Examples:
  catena seed
  catena seed --profile ghost-town --size medium --db sqlite:data/ghost-town.sqlite
  catena seed --profile null-confounded --truth --db sqlite:data/null-confounded.sqlite
  catena seed --profile null --seed 11 --db sqlite:data/null.sqlite
  catena seed --customers 60 --months 3 --db sqlite:data/tiny.sqlite --json
  catena seed --profile cost-cutter --to-files data/cost-cutter --format csv`,
    )
    .action(seed);
