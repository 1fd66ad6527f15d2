import type { SpellsPart } from '@catena/database';
import { type Base, type BaseName, bases, type Facts, type Measure, type Where } from '@catena/metrics';

/** Which of the rows behind a figure. */
export type RowsPart = 'NUMERATOR' | 'DENOMINATOR' | 'EVENTS' | 'AT_RISK';

/** The rows of a part: facts of a base, or spells. */
export type CountedRows =
  | { readonly kind: 'FACTS'; readonly facts: Facts; readonly and?: Where }
  | { readonly kind: 'SPELLS'; readonly base: BaseName; readonly part: SpellsPart }
  | { readonly kind: 'NONE'; readonly reason: string };

const facts = (of: Facts, and?: Where): CountedRows => ({ kind: 'FACTS', facts: of, and });
const none = (reason: string): CountedRows => ({ kind: 'NONE', reason });

const noPart = (part: RowsPart, ...parts: RowsPart[]): CountedRows =>
  none(`This figure has no rows called ${part}. Ask for ${parts.join(' or ')}.`);

/** The rows that a part of a measure counted. */
export function countedRows(measure: Measure, part: RowsPart): CountedRows {
  switch (measure.kind) {
    case 'PRODUCT':
      return none('It is a product of other figures. Open the rows of its factors.');
    case 'SHARE':
      if (part === 'DENOMINATOR') return facts(measure.facts);
      return part === 'NUMERATOR' ? facts(measure.facts, measure.part) : noPart(part, 'NUMERATOR', 'DENOMINATOR');
    case 'RATIO':
      if (part === 'DENOMINATOR') return facts(measure.bottom.facts);
      return part === 'NUMERATOR' ? facts(measure.top.facts) : noPart(part, 'NUMERATOR', 'DENOMINATOR');
    case 'TIME_TO':
      if (part === 'AT_RISK') return facts(measure.facts);
      return part === 'EVENTS'
        ? facts(measure.facts, { [measure.to]: { known: true } })
        : noPart(part, 'EVENTS', 'AT_RISK');
    case 'STOCK':
    case 'STOCK_SHARE':
      return part === 'AT_RISK' || part === 'NUMERATOR'
        ? { kind: 'SPELLS', base: measure.spells.base, part: 'AT_END' }
        : noPart(part, 'AT_RISK');
    case 'RETAINED':
      return part === 'AT_RISK' || part === 'DENOMINATOR'
        ? { kind: 'SPELLS', base: measure.spells.base, part: 'AT_START' }
        : noPart(part, 'DENOMINATOR');
    case 'LOSS':
    case 'FLOW':
    case 'SURVIVAL':
      if (part === 'EVENTS') return { kind: 'SPELLS', base: measure.spells.base, part: 'ENDED' };
      return part === 'AT_RISK'
        ? { kind: 'SPELLS', base: measure.spells.base, part: 'AT_START' }
        : noPart(part, 'EVENTS', 'AT_RISK');
    default:
      return part === 'NUMERATOR' || part === 'DENOMINATOR' ? facts(measure.facts) : noPart(part, 'NUMERATOR');
  }
}

/** Why rows of a base are not shown, where they are not. */
export function closedReason(name: BaseName): string | null {
  const { staff }: Base = bases[name];
  return staff
    ? 'Rows about staff are not shown to anybody; figures about staff speak of groups of five or more.'
    : null;
}
