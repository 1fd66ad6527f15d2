import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createProgram } from './program.js';

const sample = fileURLToPath(new URL('../samples/telco-churn.csv', import.meta.url));

/** Parses a command line in this process; answers what was printed and what was thrown. */
async function parse(...argv: string[]): Promise<{ printed: string; problem: string }> {
  const program = createProgram();
  let printed = '';
  const add = (text: string): void => {
    printed += text;
  };
  for (const command of [program, ...program.commands]) command.configureOutput({ writeOut: add, writeErr: add });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return { printed, problem: '' };
  } catch (error) {
    return { printed, problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

test('help lists the commands; each tells its purpose, examples and exit codes', async () => {
  const { printed } = await parse('--help');
  for (const name of ['seed', 'world', 'import', 'map', 'export', 'doctor', 'backup', 'restore', 'migrate', 'serve']) {
    expect(printed).toContain(`  ${name} `);
    const help = await parse(name, '--help');
    for (const part of [`Usage: catena ${name}`, 'Examples:', 'Exit codes:']) expect(help.printed).toContain(part);
  }
});

test.each([
  [['seed', '--sead', '3'], 'Options: --profile, --size, --seed'],
  [['seed', '--size', 'huge'], 'Allowed choices are small, medium, large'],
  [['seed', '--profile', 'bakery'], 'Allowed choices are webshop, ghost-town, recovery-champion'],
  [['seed', '--seed', '7.5'], 'must be a whole number'],
  [['world', 'bakery'], 'Allowed choices are webshop, ghost-town'],
  [['sed'], 'Did you mean seed?'],
  [['import'], "missing required argument 'file'"],
  [['import', sample, '--table', 'people'], 'Allowed choices are opening_hours, rate, department'],
  [['import', sample, '--mapping', 'preset:telco-churn', '--as-of', '1/6/2020'], 'must be a day written YYYY-MM-DD'],
])('%j is answered with what there is', async (argv, said) => {
  const { printed, problem } = await parse(...argv);
  expect(printed).toContain(said);
  expect(problem).toMatch(/^CommanderError/);
});

test.each([
  [['import', sample], '--table NAME, --mapping FILE, or --mapping preset:NAME'],
  [
    ['import', sample, '--mapping', 'preset:other'],
    'There are preset:hr-attrition, preset:iranian-churn, preset:telco-churn',
  ],
  [['import', sample, '--table', 'person', '--mapping', 'preset:telco-churn'], 'not both'],
  [['import', sample, '--table', 'person', '--as-of', '2020-06-01'], '--as-of is for a --mapping'],
  [['import', sample, '--table', 'person', '--rejects', sample], '--rejects must name another file'],
])('%j contradicts itself', async (argv, said) => {
  const { problem } = await parse(...argv);
  expect(problem).toMatch(/^UsageError/);
  expect(problem).toContain(said);
});
