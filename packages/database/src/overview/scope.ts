import type { Period } from '../time/period.js';

export type { Period };

/** Which part of the company a question is about; what is left out does not narrow. */
export interface Scope {
  readonly segment?: string;
  readonly region?: string;
}

/** SQL that narrows rows which carry the segment and region of their day. */
export function scopeConditions({ segment, region }: Scope, prefix = ''): string {
  return [
    ...(segment === undefined ? [] : [`AND ${prefix}"segment" = :segment`]),
    ...(region === undefined ? [] : [`AND ${prefix}"region" = :region`]),
  ].join(' ');
}

/** The parameters that the SQL of a question about a period and a scope may name. */
export const scopeParameters = (
  { from, until }: Period,
  { segment, region }: Scope,
): Record<string, string | number> => ({
  from,
  until,
  ...(segment === undefined ? {} : { segment }),
  ...(region === undefined ? {} : { region }),
});
