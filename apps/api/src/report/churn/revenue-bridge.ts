import { askRevenueMoves, type RevenueMove, type RevenueMoved } from '@catena/database';
import { CustomerEndReason } from '@catena/metrics';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { MoneyScalar } from '../../scalars/scalars.js';
import type { StageReport } from '../stage-report.js';

const endReasons = enumOf(CustomerEndReason);

@ObjectType('RevenueStep', { description: 'One step of the revenue bridge.', simpleResolvers: true })
class RevenueStep {
  @Field(() => Int, { description: 'How many customers.' })
  customers!: number;

  @Field(() => MoneyScalar, { description: 'Monthly value that it took or brought, zero or more.' })
  amount!: number;
}

@ObjectType('RevenueLoss', {
  description: 'Revenue lost with customers who left for one reason.',
  simpleResolvers: true,
})
class RevenueLoss extends RevenueStep {
  @Field(() => endReasons, { nullable: true, description: 'Why they left; null where nobody knows.' })
  reason!: CustomerEndReason | null;
}

@ObjectType('RevenueBridge', {
  description:
    'From the monthly value at the start of the period to that at its end: start − lost − contraction + expansion + new = end, to the minor unit. Whoever came and left within the period is in no step. Segment and region are those at the start, of new customers those as they began.',
  simpleResolvers: true,
})
export class RevenueBridge {
  @Field(() => RevenueStep, { description: 'Customers there at the start.' })
  start!: RevenueStep;

  @Field(() => [RevenueLoss], { description: 'Those who left, by reason, the largest loss first.' })
  lost!: RevenueLoss[];

  @Field(() => RevenueStep, { description: 'Those who stayed and are worth less.' })
  contraction!: RevenueStep;

  @Field(() => RevenueStep, { description: 'Those who stayed and are worth more.' })
  expansion!: RevenueStep;

  @Field(() => RevenueStep, { description: 'Those who began in the period and are still there.' })
  new!: RevenueStep;

  @Field(() => RevenueStep, { description: 'Customers there at the end.' })
  end!: RevenueStep;

  @Field(() => Int, {
    description: 'Customers left out of every step: their monthly value is not known at the start or at the end.',
  })
  unknown!: number;
}

/** The steps of the bridge; they add up, because each customer moves in one way. */
function bridgeOf(moves: readonly RevenueMoved[]): RevenueBridge {
  const step = (wanted: readonly RevenueMove[], amountOf: (move: RevenueMoved) => number): RevenueStep => {
    const found = moves.filter(({ move }) => wanted.includes(move));
    return {
      customers: found.reduce((sum, { customers }) => sum + customers, 0),
      amount: found.reduce((sum, move) => sum + amountOf(move), 0),
    };
  };
  const start = ({ start: amount }: RevenueMoved) => amount;
  const end = ({ end: amount }: RevenueMoved) => amount;
  return {
    start: step(['LOST', 'CONTRACTED', 'EXPANDED', 'SAME'], start),
    lost: moves
      .filter(({ move }) => move === 'LOST')
      .map(({ reason, customers, start: amount }) => ({ reason, customers, amount }))
      .sort((one, other) => other.amount - one.amount),
    contraction: step(['CONTRACTED'], (move) => start(move) - end(move)),
    expansion: step(['EXPANDED'], (move) => end(move) - start(move)),
    new: step(['NEW'], end),
    end: step(['NEW', 'CONTRACTED', 'EXPANDED', 'SAME'], end),
    unknown: step(['UNKNOWN'], () => 0).customers,
  };
}

export async function readRevenueBridge({ data, scope }: StageReport): Promise<RevenueBridge> {
  return bridgeOf(await data.ask((manager) => askRevenueMoves(manager, scope)));
}
