import type { Parameter } from '../read/ask.js';
import { type Filter, filterOf } from './filter.js';
import { dimensionOf } from './source.js';

/**
 * The part of a filter that customers know, as conditions over the alias `t` of a customer.
 * @param day SQL of the day on which segment and region must have held
 */
export function filterCustomers(
  filter: Filter,
  day: string,
): { readonly conditions: readonly string[]; readonly parameters: Record<string, Parameter> } {
  const { conditions, parameters } = filterOf('customer', filter, (dimension) =>
    dimension === 'segment' || dimension === 'region'
      ? {
          sql: `(SELECT a."${dimension}" FROM "customer_attribute" a WHERE a."customer_id" = t."id"
    AND a."valid_from" <= ${day} ORDER BY a."valid_from" DESC LIMIT 1)`,
        }
      : dimensionOf('customer', dimension),
  );
  return { conditions: conditions.map(({ sql }) => sql), parameters };
}
