import { formatDay, parseDay } from '@catena/database';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

// Without a zone an instant would depend on where it is read.
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function readDate(value: unknown): number {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) throw new GraphQLError(`${JSON.stringify(value)} is not a day. Write it as YYYY-MM-DD.`);
  return day;
}

function readDateTime(value: unknown): number {
  const valid = typeof value === 'string' && isoInstant.test(value) && parseDay(value.slice(0, 10)) !== undefined;
  const instant = valid ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new GraphQLError(
      `${JSON.stringify(value)} is not an instant. Write it in ISO 8601 with a zone, such as 2026-03-01T09:30:00Z.`,
    );
  }
  return instant;
}

function readMoney(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not an amount. Write whole minor units of the currency, such as 1999 for 19.99.`,
  );
}

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : null);

function wholeNumber(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new TypeError(`A ${what} is stored as a whole number, but ${typeof value} was found.`);
}

/** Days since 1970-01-01 inside, YYYY-MM-DD outside. */
export const DateScalar = new GraphQLScalarType<number, string>({
  name: 'Date',
  description: "A local day of the company's calendar, written YYYY-MM-DD.",
  serialize: (value) => formatDay(wholeNumber(value, 'day')),
  parseValue: readDate,
  parseLiteral: (node) => readDate(textOf(node)),
});

/** Milliseconds since 1970 inside, ISO 8601 outside. */
export const DateTimeScalar = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601, answered in UTC: 2026-03-01T09:30:00.000Z. Given with any zone.',
  serialize: (value) => new Date(wholeNumber(value, 'instant')).toISOString(),
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(textOf(node)),
});

export const MoneyScalar = new GraphQLScalarType<number, number>({
  name: 'Money',
  description: "An amount in whole minor units of the company's currency, as a number: 1999 is 19.99 euros.",
  serialize: (value) => wholeNumber(value, 'amount'),
  parseValue: readMoney,
  parseLiteral: (node) => readMoney(node.kind === Kind.INT ? Number(node.value) : null),
});
