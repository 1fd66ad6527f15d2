import { build } from './build.mjs';
import { cliMain } from './cli.mjs';
import { startFollower } from './follower.mjs';
import { install } from './install.mjs';
import { refuseOldNode } from './node-version.mjs';
import { endPrograms } from './processes.mjs';
import { reportRefusal } from './refusal.mjs';
import { onStopRequest } from './stop-request.mjs';

/** @type {import('node:child_process').ChildProcess | undefined} */
let command;

onStopRequest((signal) => {
  if (command) command.kill(signal);
  else endPrograms(signal);
});

async function run() {
  refuseOldNode();
  await install({ show: false, note: (text) => console.error(text) });
  await build({ show: false });
  // npm moves to the repository; the files that are named stand where the command was typed.
  const cwd = (process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd();
  const { child, ended } = startFollower(cliMain, process.argv.slice(2), { cwd, stdio: 'inherit' });
  command = child;
  return ended;
}

await reportRefusal(run);
