#!/usr/bin/env node
import { CommanderError } from 'commander';
import { Stopped, UsageError } from './errors.js';
import { exitCodes } from './exit-codes.js';
import { createProgram } from './program.js';
import { note } from './terminal/print.js';

function exitCodeOf(error: unknown): number {
  // Commander has said what was wrong, or has shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.badUsage;
  note(`catena: ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof UsageError) return exitCodes.badUsage;
  return error instanceof Stopped ? error.exitCode : exitCodes.failed;
}

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
