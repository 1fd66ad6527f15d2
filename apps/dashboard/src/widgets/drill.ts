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
  readonly where?: { readonly field: NarrowedField; readonly value: string } | undefined;
}

const parts = ['AT_RISK', 'DENOMINATOR', 'EVENTS', 'NUMERATOR'] as const satisfies RowsPart[];

const metricName = /^[A-Z][A-Z0-9_]*$/;
/** The server knows which metrics there are; here only the shape of a name is known. */
const isMetricName = (text: string): text is MetricKey => metricName.test(text);

function parsePeriod(text: string | undefined): Period | undefined {
  const [from = '', until = ''] = text?.split('..') ?? [];
  return isDay(from) && isDay(until) && from < until ? { from, until } : undefined;
}

/** As it stands in the address: metric~part~days~field=value, the last two where there are any. */
export function writeDrill({ metric, part, period, where }: Drill): string {
  const days = period ? `${period.from}..${period.until}` : '';
  const narrowed = where ? `${where.field}=${where.value}` : '';
  return [metric, part, days, narrowed].join('~').replace(/~+$/, '');
}

export function parseDrill(text: string | undefined): Drill | undefined {
  const [metric = '', partName, days, ...rest] = text?.split('~') ?? [];
  const part = parts.find((known) => known === partName);
  if (!isMetricName(metric) || part === undefined) return undefined;
  const narrowed = rest.join('~');
  const [name, ...value] = narrowed.split('=');
  const field = narrowedFields.find((known) => known === name);
  const where = field && value.length > 0 ? { field, value: value.join('=') } : undefined;
  return { metric, part, period: parsePeriod(days), where };
}

/** The report that the rows are asked of: the page's, narrowed by the mark. */
export function narrow<Variables extends { readonly period: { from: Day; until: Day }; readonly filter: ReportFilter }>(
  variables: Variables,
  { period, where }: Drill,
): Variables {
  return {
    ...variables,
    period: period ?? variables.period,
    filter: where ? { ...variables.filter, [where.field]: [where.value] } : variables.filter,
  };
}
