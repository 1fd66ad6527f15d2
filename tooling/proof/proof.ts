import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KeptResults } from './kept-results.js';
import type { ProvedFile } from './proof-kind.js';
import { proofs } from './proofs.js';
import { provedCode } from './proved-code.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Proves part by part; what an earlier run has proved of the same code is taken over. Answers the exit code. */
async function run(name: string): Promise<number> {
  const proof = proofs.get(name);
  if (!proof) {
    say(`Say what to prove: npm run proof -- ${[...proofs.keys()].join(' | ')}`);
    return 2;
  }
  const code = provedCode(proof.packages);
  if (!code) {
    say(`Commit ${proof.packages.join(' and ')} and build first: a proof names the code that it proves.`);
    return 1;
  }
  const kept = new KeptResults(path(`./.kept/${name}.ndjson`), code.sources);
  const results: unknown[] = [];
  for (const [place, part] of proof.parts.entries()) {
    const key = JSON.stringify(part);
    if (!kept.has(key)) {
      kept.keep(key, await proof.prove(part));
      say(`${place + 1} of ${proof.parts.length}: ${key}`);
    }
    results.push(kept.get(key));
  }
  const verdict = proof.judge(results);
  const file: ProvedFile = { command: `npm run proof -- ${name}`, ...code, node: process.version, verdict, results };
  writeFileSync(path(`./results/${name}.json`), asLines(file));
  for (const { claim, found, holds } of verdict.claims) say(`${holds ? 'holds' : 'FAILS'}: ${claim} (${found})`);
  return verdict.holds ? 0 : 1;
}

/** JSON with one line for each result, so that a change of a few of them is seen as such. */
function asLines({ results, ...head }: ProvedFile): string {
  const lines = results.map((result) => `    ${JSON.stringify(result)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "results": [\n${lines}\n  ]\n}\n`;
}

process.exitCode = await run(process.argv[2] ?? '');
