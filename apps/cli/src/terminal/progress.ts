import { showDuration, showNumber } from './show.js';

/** How far long work has come, in units that the work itself counts. */
export interface Progress {
  /** @param fraction of the whole, 0 to 1 @param rows handled so far, where the work is counted in rows */
  report(fraction: number, rows?: number): void;
  /** Clears the line, so that what is written next stands alone. */
  end(): void;
}

const interval = 100;
const clearLine = '\r\u001b[K';

/** One line such as "Seeding 42%  310,000 rows  52,000 rows/s  8 s left". */
export function progressLine(label: string, fraction: number, rows: number | undefined, seconds: number): string {
  const rate = seconds > 0 && rows !== undefined ? rows / seconds : 0;
  const parts = [`${label} ${Math.floor(fraction * 100)}%`];
  if (rows !== undefined) parts.push(`${showNumber(rows)} rows`);
  if (rate > 0) parts.push(`${showNumber(Math.round(rate))} rows/s`);
  if (fraction > 0 && fraction < 1 && seconds >= 1) {
    parts.push(`${showDuration((seconds * (1 - fraction)) / fraction)} left`);
  }
  return parts.join('  ');
}

/** Shows progress on a terminal; says nothing into files and pipes. */
export function startProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { report: () => undefined, end: () => undefined };
  const started = performance.now();
  let shown = Number.NEGATIVE_INFINITY;
  return {
    report(fraction, rows) {
      const now = performance.now();
      if (now - shown < interval) return;
      shown = now;
      const line = progressLine(label, fraction, rows, (now - started) / 1000);
      stream.write(`${clearLine}${line.slice(0, (stream.columns || 80) - 1)}`);
    },
    end() {
      stream.write(clearLine);
    },
  };
}
