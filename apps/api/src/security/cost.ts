import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { defaultPageSize } from '../relay/page-args.js';
import { longestPeriod } from '../report/period/period.args.js';

/** Lists without a page are parts of one thing and short by nature. */
const usualParts = 3;

/** Several statements each, whatever is selected. */
const heavy = new Map([
  ['Query.report', 500],
  ['Query.spread', 500],
  ['Customer.timeline', 50],
  ['Query.dataHealth', 2000],
]);

/** A report reads, and answers, so much for each month of its period. */
const rowsPerMonth = 20;
const monthDays = 30;

/** Days of the argument "period", where there is one. A longer period than is allowed is refused for that reason. */
function daysOf({ period }: Readonly<Record<string, unknown>>): number {
  if (typeof period !== 'object' || period === null || !('from' in period && 'until' in period)) return 0;
  const { from, until } = period;
  if (typeof from !== 'number' || typeof until !== 'number') return 0;
  return Math.min(Math.max(until - from, 0), longestPeriod);
}

/** Rows that a mutation is to write. */
const rowsSent = ({ inputs }: Readonly<Record<string, unknown>>): number => (Array.isArray(inputs) ? inputs.length : 1);

const wholeNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A row costs one; what is selected in a list is paid for as often as the list may be long. */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  const months = Math.ceil(daysOf(args) / monthDays);
  const fixed = (heavy.get(`${type.name}.${field.name}`) ?? 1) + months * rowsPerMonth;
  if (field.args.some(({ name }) => name === 'first')) {
    const rows = wholeNumber(args.first) ?? wholeNumber(args.last) ?? defaultPageSize;
    return fixed + Math.max(0, rows) * Math.max(1, childComplexity);
  }
  if (type.name === 'Mutation') return fixed + rowsSent(args) * Math.max(1, childComplexity);
  // The rows of a connection, of a write and of introspection are paid for by the field that they come from.
  const paid = /(Connection|Payload)$/.test(type.name) || type.name.startsWith('__');
  return isListType(getNullableType(field.type)) && !paid
    ? usualParts * (fixed + childComplexity)
    : fixed + childComplexity;
};

/**
 * About how many rows an operation may read.
 * @throws when it is too large to be estimated at all
 */
export const costOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown> | undefined,
): number =>
  getComplexity({ schema, query, operationName: operationName ?? undefined, variables, estimators: [estimate] });
