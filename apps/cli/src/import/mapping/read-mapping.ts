import { readFile } from 'node:fs/promises';
import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { Refusal, systemCode } from '../../errors.js';
import type { Mapping } from './mapping.js';
import { mappingSchema, origins } from './schema.js';

type Path = readonly (string | number)[];

/** A mapping with the place where each of its parts stands. */
export interface MappingFile {
  readonly mapping: Mapping;
  /** As import runs show it. */
  readonly label: string;
  /** @throws Refusal that names line and key */
  fail(path: Path, problem: string): never;
}

let compiled: ValidateFunction<Mapping> | undefined;

/** Compiling takes longer than most commands do. */
function validator(): ValidateFunction<Mapping> {
  compiled ??= new Ajv2019({ allowUnionTypes: true, verbose: true }).compile<Mapping>(mappingSchema);
  return compiled;
}

function sentence({ keyword, params, message, parentSchema }: ErrorObject): string {
  const known = Object.keys(parentSchema?.properties ?? {}).join(', ');
  switch (keyword) {
    case 'additionalProperties':
      return `there is no "${params.additionalProperty}" here; there may be ${known}`;
    case 'required':
      return `"${params.missingProperty}" is missing`;
    case 'enum':
      return `it must be one of ${params.allowedValues.join(', ')}`;
    case 'oneOf':
      return `it must have exactly one of ${origins.join(', ')}`;
    default:
      return `it ${message}`;
  }
}

/** The error that says most: conditions only repeat what their parts say. */
function firstError(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const ofOrigin = errors.find(({ keyword }) => keyword === 'oneOf');
  return ofOrigin ?? errors.find(({ keyword }) => keyword !== 'if') ?? errors[0];
}

const pathOf = ({ instancePath, params }: ErrorObject): Path => {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return typeof params.additionalProperty === 'string' ? [...steps, params.additionalProperty] : steps;
};

/**
 * Reads the text of a mapping file.
 * @param shown name of the file, for messages
 * @param prefix of the label: what kind of mapping it is
 * @throws Refusal that names line and key
 */
export function parseMapping(text: string, shown: string, prefix: 'preset' | 'mapping' = 'mapping'): MappingFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
        : undefined;
      const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const fail = (path: Path, problem: string): never => {
    throw new Refusal(`${shown}, line ${lineOf(path)}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${problem}.`);
  };
  const [broken] = document.errors;
  if (broken) {
    const problem = broken.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '';
    throw new Refusal(`${shown}, line ${broken.linePos?.[0].line ?? 1}: this is not YAML. ${problem}.`);
  }
  const mapping = ((): unknown => {
    try {
      return document.toJS();
    } catch (error) {
      // The library tells of an alias without its anchor only here.
      if (!(error instanceof ReferenceError)) throw error;
      throw new Refusal(`${shown}, line 1: this is not YAML. ${error.message}.`);
    }
  })();
  const validate = validator();
  if (!validate(mapping)) {
    const error = firstError(validate.errors ?? []);
    return fail(error ? pathOf(error) : [], error ? sentence(error) : 'it is no mapping');
  }
  return { mapping, label: `${prefix}:${mapping.name}`, fail };
}

/** @throws Refusal when it cannot be read */
export async function readMapping(path: string): Promise<MappingFile> {
  try {
    return parseMapping(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new Refusal(`There is no mapping file ${path}. Check the name and the folder.`);
  }
}
