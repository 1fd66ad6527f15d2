import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));
// Told by the command itself at its end, on any system.
const tellPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))`;

export interface Ran {
  readonly seconds: number;
  /** The most memory that it held, in MB. */
  readonly peakMb: number;
  readonly out: string;
}

/** Runs the built `catena` command to its end. */
export function catena(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['--import', tellPeak, program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let said = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`catena ${args.join(' ')} ended with ${code}. ${said}`));
      else
        resolve({
          seconds: (performance.now() - began) / 1000,
          peakMb: Number(/^peak (\d+)$/m.exec(said)?.[1]) / 1024,
          out,
        });
    });
  });
}
