import { type Health, readHealthNow } from '@catena/database';
import type { RequestData } from '../data/request-data.js';

interface Reading {
  readonly version: number;
  readonly health: Promise<Health>;
}

const readings = new WeakMap<object, Reading>();

/**
 * The state of the data. Reading it takes long and holds a connection, so those who ask at once share one reading,
 * and who asks again gets it as long as the data is the same.
 */
export async function healthOf(data: RequestData): Promise<Health> {
  const version = await data.dataVersion();
  const known = readings.get(data.origin);
  if (known?.version === version) return known.health;
  const reading = { version, health: data.ask(readHealthNow) };
  readings.set(data.origin, reading);
  reading.health.catch(() => {
    if (readings.get(data.origin) === reading) readings.delete(data.origin);
  });
  return reading.health;
}
