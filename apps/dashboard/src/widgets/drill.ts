import type { Day } from '../filters/day.js';
import { isDay } from '../filters/day.js';
import { type NarrowedField, narrowedFields } from '../filters/narrowings.js';
import type { Period } from '../filters/period.js';
import type { MetricKey, ReportFilter, RowsPart } from '../generated/documents.js';

/** The rows behind a mark: which figure, which part of it, and how the mark narrows the report. */
export interface Drill {
  readonly metric: MetricKey;
  readonly part: RowsPart;
  /** The days of the mark, where it is a piece of the period. */
  readonly period?: Period | undefined;
  /** The value of the dimension that the mark stands for. */
  readonly where?: MarkedValue | undefined;
  /** The value of the other dimension, where the mark is a cell of two. */
  readonly and?: MarkedValue | undefined;
}

export interface MarkedValue {
  readonly field: NarrowedField;
  readonly value: string;
}

/** The values that a mark stands for. */
export const marked = ({ where, and }: Drill): readonly MarkedValue[] => [where, and].filter((value) => value != null);

const parts = ['AT_RISK', 'DENOMINATOR', 'EVENTS', 'NUMERATOR'] as const satisfies RowsPart[];

const metricName = /^[A-Z][A-Z0-9_]*$/;
/** The server knows which metrics there are; here only the shape of a name is known. */
const isMetricName = (text: string): text is MetricKey => metricName.test(text);

function parsePeriod(text: string | undefined): Period | undefined {
  const [from = '', until = ''] = text?.split('..') ?? [];
  return isDay(from) && isDay(until) && from < until ? { from, until } : undefined;
}

/** As it stands in the address: metric~part~days~field=value~field=value, the last three where there are any. */
export function writeDrill(drill: Drill): string {
  const { metric, part, period } = drill;
  const days = period ? `${period.from}..${period.until}` : '';
  const values = marked(drill).map(({ field, value }) => `${field}=${value}`);
  return [metric, part, days, ...values].join('~').replace(/~+$/, '');
}

/** Where a further value begins; a value itself may hold the sign between them. */
const nextValue = new RegExp(`~(?=(?:${narrowedFields.join('|')})=)`);

function parseValue(text: string): MarkedValue | undefined {
  const [name, ...value] = text.split('=');
  const field = narrowedFields.find((known) => known === name);
  return field && value.length > 0 ? { field, value: value.join('=') } : undefined;
}

export function parseDrill(text: string | undefined): Drill | undefined {
  const [metric = '', partName, days, ...rest] = text?.split('~') ?? [];
  const part = parts.find((known) => known === partName);
  if (!isMetricName(metric) || part === undefined) return undefined;
  const [where, and] = rest.join('~').split(nextValue).map(parseValue);
  return { metric, part, period: parsePeriod(days), where, and };
}

/** The report that the rows are asked of: the page's, narrowed by the mark. */
export function narrow<Variables extends { readonly period: { from: Day; until: Day }; readonly filter: ReportFilter }>(
  variables: Variables,
  drill: Drill,
): Variables {
  const narrowed = Object.fromEntries(marked(drill).map(({ field, value }) => [field, [value]]));
  return {
    ...variables,
    period: drill.period ?? variables.period,
    filter: { ...variables.filter, ...narrowed },
  };
}
