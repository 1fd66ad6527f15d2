import { expect, test } from 'vitest';
import { createWorld } from '../index.js';

const yearLength = 365.25;

/** Figures of one year of a world. */
interface Year {
  attempts: number;
  handled: number;
  seconds: number;
  failures: number;
  answers: number;
  exhaustion: number;
}

test('a healthy company stays healthy for ten years: no slow collapse, no explosion, no burnt-out staff', () => {
  const customers = 2500;
  const world = createWorld({ profile: 'webshop', seed: 5, customers, months: 120 });
  const { dataFrom } = world.company;
  const years: Year[] = Array.from({ length: 10 }, () => ({
    attempts: 0,
    handled: 0,
    seconds: 0,
    failures: 0,
    answers: 0,
    exhaustion: 0,
  }));
  const yearOf = (day: number): Year | undefined => years[Math.min(9, Math.floor((day - dataFrom) / yearLength))];
  const spells = new Map<string, { startedOn: number; endedOn?: number | null }>();
  for (const { rows } of world.batches()) {
    for (const { table, row } of rows) {
      if (table === 'customer') spells.set(row.externalId, row);
      else if (table === 'interaction') {
        const year = yearOf(row.startedAt / 86_400_000);
        if (!year) continue;
        year.attempts++;
        if (row.handleSeconds && row.initiator === 'CUSTOMER') {
          year.handled++;
          year.seconds += row.handleSeconds;
        }
      } else if (table === 'service_failure') {
        const year = yearOf(row.detectedAt / 86_400_000);
        if (year) year.failures++;
      } else if (table === 'pulse_response') {
        const year = yearOf(row.answeredOn);
        if (!year) continue;
        year.answers++;
        year.exhaustion += row.exhaustion;
      }
    }
  }
  years.forEach((year, index) => {
    const day = dataFrom + Math.floor(yearLength * (index + 1)) - 1;
    const active = [...spells.values()].filter(
      (s) => s.startedOn <= day && (s.endedOn == null || s.endedOn > day),
    ).length;
    // Customers neither melt away nor multiply: within a fifth below and a half above the start.
    expect(active).toBeGreaterThan(0.8 * customers);
    expect(active).toBeLessThan(1.6 * customers);
    // The standard of 19 minutes may sag in a bad year by a third at most; no contact takes a quarter more than planned.
    expect(year.seconds / year.handled / 60).toBeGreaterThan(12.5);
    expect(year.seconds / year.handled / 60).toBeLessThan(26);
    // About a tenth of contacts fails; in the worst year of ten less than a fifth.
    expect(year.failures / year.attempts).toBeGreaterThan(0.04);
    expect(year.failures / year.attempts).toBeLessThan(0.18);
    // Exhaustion of 1 to 7 stays below the middle of the scale.
    expect(year.exhaustion / year.answers).toBeGreaterThan(2);
    expect(year.exhaustion / year.answers).toBeLessThan(4);
  });
}, 120_000);
