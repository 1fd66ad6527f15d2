import { askSpendingMix } from '@catena/database';
import { metricOf } from '@catena/metrics';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { narrowingOf } from '../privacy/narrowing.js';
import { isToldThroughout } from '../privacy/shown-cells.js';
import { profitBridge } from './profit-bridge.js';
import { retrainingLoss } from './retraining-loss.js';
import { SpendingReport } from './spending-report.type.js';
import { ProfitBridge, RetrainingLoss, SpendingSliceType } from './spending-special.type.js';

@Resolver(() => SpendingReport)
export class SpendingSpecialResolver {
  @FieldResolver(() => [SpendingSliceType], {
    nullable: true,
    description:
      'Bookings by category and class of cost of quality, the largest first; null where the filter names a group of staff that is withheld.',
  })
  async mix(@Root() { data, scope: { period, filter } }: SpendingReport) {
    const { measure } = metricOf('reactiveSpend');
    const told = await isToldThroughout(data, measure, period, narrowingOf(filter));
    return told ? data.ask((manager) => askSpendingMix(manager, { period, filter })) : null;
  }

  @FieldResolver(() => RetrainingLoss, {
    nullable: true,
    description: 'Productivity lost to retraining; null where it is not known or would tell of a small group of staff.',
  })
  retrainingLoss(@Root() { data, scope }: SpendingReport) {
    return retrainingLoss(data, scope);
  }

  @FieldResolver(() => ProfitBridge, {
    nullable: true,
    description:
      'From the profit compared with to that of the period; null where the accounts of either are not known, or of another number of months.',
  })
  profitBridge(@Root() { data, scope }: SpendingReport) {
    return profitBridge(data, scope);
  }
}
