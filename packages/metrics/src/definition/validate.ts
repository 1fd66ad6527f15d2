import { bases } from '../bases/index.js';
import type { Base, BaseColumnKind } from './base.js';
import { dimensions } from './dimension.js';
import type { MetricDefinition, MetricDefinitions } from './metric.js';
import { factsOf, spellsOf, valuesOf } from './parts.js';

/** A definition that contradicts itself or the bases. Thrown when the package is loaded, so it never reaches a user. */
class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
}

const conceptId = /^S[0-4]-\d{2}$/;
const keyForm = /^[a-z][A-Za-z0-9]*$/;

const columnKind = ({ columns }: Base, column: string): BaseColumnKind | undefined => columns[column]?.kind;

function* problemsOf(key: string, metric: MetricDefinition, all: MetricDefinitions): Generator<string> {
  if (!keyForm.test(key)) yield 'its key is not camelCase';
  if (metric.concepts.length === 0) yield 'it names no concept';
  for (const concept of metric.concepts) if (!conceptId.test(concept)) yield `"${concept}" is no concept id`;
  for (const text of [metric.label, metric.question, metric.description, metric.exclusions]) {
    if (text && (text.en.trim() === '' || text.it.trim() === '')) yield 'a text is empty';
  }
  for (const { base, on, where } of factsOf(metric.measure)) {
    const definition: Base = bases[base];
    if (columnKind(definition, on) !== 'day') yield `its time basis ${base}.${on} is no day`;
    for (const column of Object.keys(where)) {
      if (columnKind(definition, column) === undefined) yield `${base} has no column ${column}`;
    }
  }
  for (const { base, column } of valuesOf(metric.measure)) {
    if (columnKind(bases[base], column) === undefined) yield `${base} has no column ${column}`;
  }
  for (const { base } of spellsOf(metric.measure)) {
    const definition: Base = bases[base];
    if (definition.spell === undefined) yield `${base} holds no spells`;
  }
  if (metric.measure.kind === 'PRODUCT') {
    for (const factor of metric.measure.of) {
      const known = Object.hasOwn(all, factor) ? all[factor] : undefined;
      if (known === undefined) yield `there is no metric ${factor}`;
      else if (known.measure.kind === 'PRODUCT') yield `${factor} is a product itself, which would go in circles`;
      else if (known.measure.kind !== 'SHARE') yield `${factor} is no share, so it is no chance`;
    }
  }
}

function* problemsOfBases(): Generator<string> {
  for (const [name, definition] of Object.entries<Base>(bases)) {
    for (const dimension of definition.dimensions) {
      if (!Object.hasOwn(dimensions, dimension)) yield `The base ${name} knows a dimension ${dimension} that is none.`;
    }
  }
}

/**
 * The definitions, when all of them hold together.
 * @throws DefinitionError naming every metric that does not, and why
 */
export function validCatalogue<const D extends MetricDefinitions>(definitions: D): D {
  const problems = [...problemsOfBases()];
  for (const [key, metric] of Object.entries(definitions)) {
    for (const problem of problemsOf(key, metric, definitions)) problems.push(`The metric ${key}: ${problem}.`);
  }
  if (problems.length > 0) throw new DefinitionError(problems.join('\n'));
  return definitions;
}
