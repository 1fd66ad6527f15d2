import { readdirSync, readFileSync } from 'node:fs';
import { type MappingFile, parseMapping } from './read-mapping.js';

// The same folder from src and from dist.
const folder = new URL('../../../presets/', import.meta.url);

export const presetNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();

/** The mapping of a public file that Catena knows. */
export const readPreset = (name: string): MappingFile =>
  parseMapping(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'), `preset:${name}`, 'preset');
