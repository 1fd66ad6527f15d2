import { Command } from 'commander';
import { backupCommand, restoreCommand } from './commands/backup.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { mapCommand } from './commands/map.js';
import { migrateCommand } from './commands/migrate.js';
import { seedCommand } from './commands/seed.js';
import { serveCommand } from './commands/serve.js';
import { worldCommand } from './commands/world.js';
import { exitCodeHelp } from './exit-codes.js';

/** A wrong option is answered with those that exist. */
function explainMistakes(command: Command): Command {
  const names = command.options.map((option) => option.long).join(', ');
  return command
    .showHelpAfterError(`Options: ${names}. More: catena ${command.name()} --help`)
    .showSuggestionAfterError()
    .addHelpText('after', exitCodeHelp)
    .exitOverride();
}

/** The whole command line: every command, its options and its help. */
export function createProgram(): Command {
  const program = new Command('catena')
    .description(
      'Measures how poor customer service spreads. This command makes its data or takes in yours, looks after it and starts the server.',
    )
    .showHelpAfterError('More: catena --help')
    .exitOverride();
  for (const command of [
    seedCommand(),
    worldCommand(),
    importCommand(),
    mapCommand(),
    exportCommand(),
    doctorCommand(),
    backupCommand(),
    restoreCommand(),
    migrateCommand(),
    serveCommand(),
  ])
    program.addCommand(explainMistakes(command));
  return program
    .addHelpText(
      'after',
      `
Results go to standard output, everything else to standard error.

Examples:
  catena seed
  catena import customers.csv --table customer
  catena serve`,
    )
    .addHelpText('after', exitCodeHelp);
}
