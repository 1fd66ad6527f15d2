import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Results of parts in a file of lines, kept as they come, so that a proof that was broken off goes on. */
export class KeptResults {
  private readonly known = new Map<string, unknown>();

  /** @param code names the code that is proved; results of other code are passed over */
  constructor(
    private readonly file: string,
    private readonly code: string,
  ) {
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const kept = readLine(line);
      if (kept?.code === code) this.known.set(kept.part, kept.result);
    }
  }

  has(part: string): boolean {
    return this.known.has(part);
  }

  get(part: string): unknown {
    return this.known.get(part);
  }

  keep(part: string, result: unknown): void {
    this.known.set(part, result);
    mkdirSync(dirname(this.file), { recursive: true });
    appendFileSync(this.file, `${JSON.stringify({ code: this.code, part, result })}\n`);
  }
}

/** A line as it was kept; null for one that was broken off. */
function readLine(line: string): { readonly code: string; readonly part: string; readonly result: unknown } | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
