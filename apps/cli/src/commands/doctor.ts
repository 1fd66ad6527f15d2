import { openDataSource, readHealth } from '@catena/database';
import { Command } from 'commander';
import { exitCodes } from '../exit-codes.js';
import { healthText } from '../health/health-text.js';
import { print } from '../terminal/print.js';
import { databaseOption, databaseUrl, jsonOption } from './database-option.js';

interface DoctorOptions {
  readonly db?: string;
  readonly json?: boolean;
}

async function doctor({ db, json }: DoctorOptions): Promise<void> {
  const dataSource = await openDataSource(databaseUrl(db), { readers: 1 });
  try {
    const health = await readHealth(dataSource);
    print(json ? JSON.stringify(health) : healthText(health));
    if (health.findings.some(({ severity }) => severity === 'PROBLEM')) process.exitCode = exitCodes.problemsFound;
  } finally {
    await dataSource.close();
  }
}

export const doctorCommand = (): Command =>
  new Command('doctor')
    .summary('look the data over: gaps, duplicates, orphans, impossible values')
    .description(
      'Counts what each table holds and how much of it is known, and finds what should be looked at: tables that ' +
        'stopped, the same fact under two ids, rows that nothing refers to or that refer to nothing, values that cannot ' +
        'be together (an end before its start, an answer before its contact, a remedy before its failure), months with ' +
        'far fewer or more rows than usual. A PROBLEM cannot be so, a WARNING may be so. Nothing is changed.',
    )
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
With --json: {"dataVersion":…,"completeness":[…],"freshness":[…],"findings":[{"check":…,"table":…,"rule":…,
"severity":…,"count":…,"of":…,"examples":[…]}]}; days are counted from 1970-01-01.

Examples:
  catena doctor
  catena doctor --db sqlite:data/mine.sqlite --json`,
    )
    .action(doctor);
