import { count, number, optional, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const truthEdge = naturalTable({
  name: 'truth_edge',
  doc: 'The true effect of one exposure in a made-up company, everything else held. Null where too few were exposed.',
  key: ['estimand'],
  columns: {
    estimand: text('Key of what is meant, as packages/worlds/ESTIMANDS.md defines it.', 60),
    edge: text('Edge of the causal graph, cause first.', 80),
    scale: text('How the effect is put: a difference of 0 and a ratio of 1 is none.', 40),
    unit: text('Unit of the value.', 60),
    value: optional(number('The effect.')),
    se: optional(number('Monte-Carlo standard error of the value.')),
    n: count('Agents or decisions behind it.'),
    exposed: optional(number('Mean outcome with the exposure.')),
    unexposed: optional(number('Mean outcome without it.')),
  },
  checks: { a_value_has_an_error: '(value IS NULL) = (se IS NULL)' },
});
