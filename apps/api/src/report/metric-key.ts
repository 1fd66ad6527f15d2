import { catalogue, defineEnum, type MetricKey, metricKeys } from '@catena/metrics';
import { enumOf } from '../entity/enum.js';

/** A key as the API writes it: failureRate is FAILURE_RATE. */
export const keyName = (key: MetricKey): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const keyByName = new Map(metricKeys.map((key) => [keyName(key), key]));

/** The metric that a value of the API's enum names. GraphQL lets no other value through. */
export function keyOfName(name: string): MetricKey {
  const key = keyByName.get(name);
  if (key === undefined) throw new Error(`There is no metric ${name}.`);
  return key;
}

export const metricKeyEnum = enumOf(
  defineEnum(
    'MetricKey',
    'Every metric of the catalogue.',
    Object.fromEntries(catalogue.map(({ key, description }) => [keyName(key), description.en])),
  ),
);
