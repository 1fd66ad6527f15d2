import { type GeneratorValue, nat, string } from 'fast-check';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { hostileTexts } from './texts.js';

/** What fits each scalar, up to its edges. */
const fitting: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 2, 3, 4, 5, 7],
  Float: [0, 0.25, 0.5, 1, 5e-324, -0],
  Boolean: [true, false],
  Money: [0, 1999, -5, 1e15, 2 ** 53 - 1],
  Date: ['2024-03-01', '2024-03-02', '2023-12-31', '1900-01-01', '2099-12-31'],
  DateTime: [
    '2024-03-01T10:00:00Z',
    '2024-03-02T10:00:00+02:00',
    '1900-01-01T00:00:00+14:00',
    '2099-12-31T23:59:59.999-12:00',
  ],
};

/** What does not quite fit it, or not at all. */
const strays: typeof fitting = {
  Int: [50, 200, 201, -1, 2_147_483_647, -2_147_483_648, 2 ** 31, 1.5, 'x'],
  Float: [-0.1, 1.1, 3, 1e308, -1e308, 'NaN'],
  Boolean: ['true', 0],
  Money: [2 ** 53, 0.5, '12'],
  Date: ['1899-12-31', '2100-01-01', '2024-02-30', '', 19_000],
  DateTime: ['9999-12-31T23:59:59Z', '2024-03-01T10:00:00', '2024-03-01', ''],
};

/** How the arguments of one operation are drawn. */
export interface Temper {
  /** Names and ids that rows really have, so that many operations mean something. */
  readonly known: {
    readonly String: readonly string[];
    readonly ID: readonly string[];
    /** The one that a place of this name refers to, such as `customer`. */
    readonly named: Readonly<Record<string, string>>;
  };
  /** Values of a hundred that do not fit their place. */
  readonly wild: number;
  /** Values of a hundred that are left out where they may be. */
  readonly sparse: number;
}

export const chance = (g: GeneratorValue, percent: number): boolean => g(nat, 99) < percent;

/** One of a list that is not empty. */
export function pick<T>(g: GeneratorValue, list: readonly T[]): T {
  const picked = list[g(nat, list.length - 1)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}

function drawText(g: GeneratorValue, known: readonly string[], wild: number, named: string | undefined): string {
  if (!chance(g, wild)) return named !== undefined && chance(g, 80) ? named : pick(g, known);
  return chance(g, 80) ? pick(g, hostileTexts) : g(string, { unit: 'binary' });
}

/** Draws a value for a place of a name and type; undefined leaves it out. */
export function drawValue(g: GeneratorValue, place: string, type: GraphQLInputType, temper: Temper): unknown {
  if (isNonNullType(type)) return chance(g, temper.wild / 5) ? null : drawGiven(g, place, type.ofType, temper);
  if (chance(g, temper.sparse)) return undefined;
  return chance(g, 5) ? null : drawGiven(g, place, type, temper);
}

function drawGiven(g: GeneratorValue, place: string, type: GraphQLInputType, temper: Temper): unknown {
  const { known, wild } = temper;
  if (isNonNullType(type)) return drawGiven(g, place, type.ofType, temper);
  if (isListType(type)) return Array.from({ length: g(nat, 3) }, () => drawGiven(g, place, type.ofType, temper));
  if (isEnumType(type)) return chance(g, wild / 5) ? 'NO_SUCH_VALUE' : pick(g, type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(({ name, type: of }) => [name, drawValue(g, name, of, temper)]);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  const pool = (chance(g, wild / 2) ? strays : fitting)[type.name];
  if (pool) return pick(g, pool);
  return type.name === 'ID'
    ? drawText(g, known.ID, wild, undefined)
    : drawText(g, known.String, wild, known.named[place]);
}
