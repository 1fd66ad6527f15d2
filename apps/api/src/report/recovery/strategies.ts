import { askImprovements, askWindows, type FailureWindow, type Improvement, type WindowCount } from '@catena/database';
import { ImprovementStrategy } from '@catena/metrics';
import { lifeTable, ratioOfRates, survivalQuantile } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { readWindow } from '../../company/window.js';
import { enumOf } from '../../entity/enum.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

const strategies = enumOf(ImprovementStrategy);

/** Days before a change was decided, and after it was done, whose failures are compared. */
const compared = 90;

@ObjectType('RecoveryStrategy', {
  description:
    'Changes of one kind that were decided in the period because of complaints, and what followed. It compares and does not prove: changes are decided when there is much to complain of, and less would often have followed anyway. Beside it stands what failures of all other causes did in the same days.',
  simpleResolvers: true,
})
export class RecoveryStrategy {
  @Field(() => strategies, { description: 'Kind of change.' })
  strategy!: ImprovementStrategy;

  @Field(() => Int, { description: 'Changes decided in the period.' })
  opened!: number;

  @Field(() => Int, { description: 'Those of them that were done before the data ends.' })
  closed!: number;

  @Field(() => Int, { description: 'Failures complained of that led to them.' })
  complaints!: number;

  @Field(() => MetricFigure, {
    description: 'Days until half of them were done; those still open count as long as they were watched.',
  })
  daysToClose!: MetricFigure;

  @Field(() => Int, {
    description: `Changes that name a cause, with data of the ${compared} days before they were decided and after they were done: those that are compared.`,
  })
  compared!: number;

  @Field(() => MetricFigure, {
    description: `Failures of the cause for each day as customer in the ${compared} days after, as a multiple of those before. Null when nothing can be compared. The interval takes single failures as independent.`,
  })
  failuresAfter!: MetricFigure;

  @Field(() => MetricFigure, {
    description: 'The same of failures of all other causes in the same days: what happened anyway.',
  })
  otherFailuresAfter!: MetricFigure;
}

const sides = ['before', 'after'] as const;

/** The days before and after a change that are compared; null where the data does not hold them. */
function windowsOf(
  { cause, openedOn, closedOn }: Improvement,
  data: { readonly from: number; readonly until: number },
): Record<(typeof sides)[number], FailureWindow> | null {
  if (cause === null || closedOn === null) return null;
  const before = { cause, from: openedOn - compared, until: openedOn };
  const after = { cause, from: closedOn, until: closedOn + compared };
  return before.from >= data.from && after.until <= data.until ? { before, after } : null;
}

/** How often something happened after, as a multiple of before. */
function ratio(pairs: readonly (readonly [WindowCount, WindowCount])[], of: 'own' | 'others'): MetricFigure {
  const side = (index: 0 | 1) => ({
    events: pairs.reduce((sum, pair) => sum + pair[index][of], 0),
    exposure: pairs.reduce((sum, pair) => sum + pair[index].customerDays, 0),
  });
  return estimatedFigure(ratioOfRates(side(1), side(0)));
}

function strategyOf(
  strategy: ImprovementStrategy,
  own: readonly Improvement[],
  pairs: readonly (readonly [WindowCount, WindowCount])[],
  end: number,
): RecoveryStrategy {
  const durations = own.map(({ openedOn, closedOn }) => {
    const closed = closedOn !== null && closedOn < end;
    return { time: Math.max(0, (closed ? closedOn : end) - openedOn), event: closed };
  });
  return {
    strategy,
    opened: own.length,
    closed: durations.filter(({ event }) => event).length,
    complaints: own.reduce((sum, { complaints }) => sum + complaints, 0),
    daysToClose: estimatedFigure(survivalQuantile(lifeTable(durations))),
    compared: pairs.length,
    failuresAfter: ratio(pairs, 'own'),
    otherFailuresAfter: ratio(pairs, 'others'),
  };
}

/** Changes decided in the period by their kind, in the order of the vocabulary. */
export async function readStrategies({ data, scope }: StageReport): Promise<RecoveryStrategy[]> {
  const [improvements, window] = await Promise.all([
    askTold(data, scope, (manager) => askImprovements(manager, scope)),
    readWindow(data),
  ]);
  const comparable = improvements.flatMap((improvement) => {
    const windows = window && windowsOf(improvement, window);
    return windows ? [{ strategy: improvement.strategy, windows }] : [];
  });
  const counts = await data.ask((manager) =>
    askWindows(
      manager,
      comparable.flatMap(({ windows }) => sides.map((side) => windows[side])),
      scope.filter,
    ),
  );
  const pairs = comparable.flatMap(({ strategy }, index) => {
    const [before, after] = counts.slice(2 * index, 2 * index + 2);
    return before && after ? [{ strategy, pair: [before, after] as const }] : [];
  });
  return ImprovementStrategy.values.flatMap((strategy) => {
    const own = improvements.filter((one) => one.strategy === strategy);
    if (own.length === 0) return [];
    const ownPairs = pairs.filter((one) => one.strategy === strategy).map(({ pair }) => pair);
    return [strategyOf(strategy, own, ownPairs, scope.dataUntil)];
  });
}
