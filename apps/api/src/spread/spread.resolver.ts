import { type CostReference, edgeKeys, loopKeys, nodeKeys } from '@catena/spread';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { answerStatuses, ComputationType } from '../computation/computation.type.js';
import type { RequestContext } from '../context.js';
import { PeriodInput, readPeriod } from '../report/period/period.args.js';
import { PeriodType } from '../report/period/period.type.js';
import { ReportFilter, readFilter } from '../report/report.args.js';
import { readScope } from '../report/scope.js';
import { CostOfPoorService, costReferences } from './cost.type.js';
import { costOf } from './cost-of.js';
import { headlineOf } from './effects.js';
import { isLoopSupported, shownEffect, shownEffects } from './shown-effects.js';
import { Spread } from './spread.type.js';
import { SpreadEdge } from './spread-edge.type.js';
import { SpreadEffect } from './spread-effect.type.js';
import { spreadKind } from './spread-kind.js';
import { SpreadLoop } from './spread-loop.type.js';
import { SpreadNode } from './spread-node.type.js';

@Resolver(() => Spread)
export class SpreadResolver {
  @Query(() => Spread, { description: 'How poor service spreads, link by link.' })
  async spread(
    @Arg('period', () => PeriodInput, {
      description: 'Which days the figures speak of. Links are estimated from all days of the data up to its end.',
    })
    period: PeriodInput,
    @Arg('filter', () => ReportFilter, { nullable: true, description: 'Which part of the company; all unless told.' })
    filter: ReportFilter | null,
    @Ctx() { data, computations }: RequestContext,
  ) {
    const request = {
      asked: readPeriod(period),
      filter: await readFilter(data, filter),
      compareTo: 'PREVIOUS',
    } as const;
    const scope = await readScope(data, request);
    const question = { until: Math.min(request.asked.until, scope.dataUntil), filter: request.filter };
    return new Spread(scope, () =>
      data.once(`links ${JSON.stringify(question)}`, () => computations.ask(spreadKind, question)),
    );
  }

  @FieldResolver(() => answerStatuses, {
    description: 'What there is to say of the links now. Asking begins the work.',
  })
  async status(@Root() { links }: Spread) {
    return (await links()).status;
  }

  @FieldResolver(() => ComputationType, {
    nullable: true,
    description: 'The work behind the answer, or under way; null where too much else is waiting.',
  })
  async computation(@Root() { links }: Spread) {
    return (await links()).computation;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The data version that the links were estimated from; null while there is no estimate.',
  })
  async dataVersion(@Root() { links }: Spread) {
    return (await links()).dataVersion;
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: 'The days that the links were estimated from; null while there is no estimate.',
  })
  async window(@Root() { links }: Spread) {
    return (await links()).answer?.window ?? null;
  }

  @FieldResolver(() => [SpreadNode], {
    description: 'Every place where trouble can be, in the order in which it travels.',
  })
  nodes(@Root() { scope }: Spread) {
    return nodeKeys.map((key) => new SpreadNode(key, scope));
  }

  @FieldResolver(() => [SpreadEdge], { description: 'Every link, estimated or not.' })
  edges(@Root() { narrowed, links }: Spread) {
    return edgeKeys.map((key) => new SpreadEdge(key, links, narrowed));
  }

  @FieldResolver(() => [SpreadLoop], { description: 'The loops that the links close.' })
  loops(@Root() { links }: Spread) {
    return loopKeys.map((key) => new SpreadLoop(key, links));
  }

  @FieldResolver(() => CostOfPoorService, {
    nullable: true,
    description:
      'What poor service cost in the whole months of the period; null while there is no estimate, where the period holds no whole month, and for a part of the company.',
  })
  async costOfPoorService(
    @Root() { links, scope, narrowed }: Spread,
    @Arg('reference', () => costReferences, {
      defaultValue: 'BEST_DECILE',
      description: 'Against what it is reckoned.',
    })
    reference: CostReference,
  ) {
    const { answer } = await links();
    return answer && !narrowed ? costOf(answer, scope.period, reference) : null;
  }
}

@Resolver(() => SpreadEdge)
export class SpreadEdgeResolver {
  @FieldResolver(() => SpreadEffect, {
    nullable: true,
    description: 'The effect by which it is drawn and told; null while there is no estimate.',
  })
  async headline(@Root() { ownKey, links, narrowed }: SpreadEdge, @Ctx() { data }: RequestContext) {
    const [{ answer }, headline] = [await links(), headlineOf(ownKey)];
    return answer && headline ? shownEffect(data, answer, headline, narrowed) : null;
  }

  @FieldResolver(() => [SpreadEffect], { description: 'All of its effects; none while there is no estimate.' })
  async effects(@Root() { ownKey, links, narrowed }: SpreadEdge, @Ctx() { data }: RequestContext) {
    return shownEffects(data, (await links()).answer, ownKey, narrowed);
  }
}

@Resolver(() => SpreadLoop)
export class SpreadLoopResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether every link of it that is estimated has a size; null while there is no estimate.',
  })
  async supported(@Root() { ownKey, links }: SpreadLoop) {
    const { answer } = await links();
    return answer && isLoopSupported(answer, ownKey);
  }
}
