import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildCatenaSchema } from './build-schema.js';

/** The schema as text, sorted: what schema.graphql holds. */
export const printCatenaSchema = async (): Promise<string> =>
  `${printSchema(lexicographicSortSchema(await buildCatenaSchema()))}\n`;
