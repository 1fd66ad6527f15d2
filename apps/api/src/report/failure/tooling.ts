import { askCross } from '@catena/database';
import type { AgentDifficulty } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';
import { difficulties } from './enums.js';

@ObjectType('ToolLoss', { description: 'What the outages of one tool cost.', simpleResolvers: true })
export class ToolLoss {
  @Field(() => String, { description: 'The tool.' })
  tool!: string;

  @Field(() => Int, { description: 'How many outages began.' })
  outages!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Working hours lost in them, as far as known; null where none is.',
  })
  lostHours!: number | null;
}

@ObjectType('NotedDifficulty', {
  description: 'Contacts of which somebody noted one thing that made them hard.',
  simpleResolvers: true,
})
export class NotedDifficulty {
  @Field(() => difficulties, { description: 'What made them hard.' })
  difficulty!: AgentDifficulty;

  @Field(() => Int, { description: 'How many contacts.' })
  contacts!: number;

  @Field(() => MetricFigure, { description: 'Their share of all answered attempts of customers.' })
  share!: MetricFigure;
}

/** Outages by tool, the most lost hours first. */
export async function readToolLosses({ data, scope }: StageReport): Promise<ToolLoss[]> {
  const { period, filter } = scope;
  const lost = { where: {}, factors: ['lostHours'] } as const;
  const parts = [{ where: {} }, lost, { ...lost, counted: true }] as const;
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, { base: 'outage', on: 'startedDay', period, by: ['tool'], filter, parts }),
  );
  return cells
    .map(({ at: [tool], sums: [outages = 0, hours = 0, known = 0] }) => ({
      tool: String(tool),
      outages,
      lostHours: known > 0 ? hours : null,
    }))
    .sort((one, other) => (other.lostHours ?? 0) - (one.lostHours ?? 0));
}

/** What made contacts hard, as those who handled them noted; the most frequent first. */
export async function readDifficulties({ data, scope }: StageReport): Promise<NotedDifficulty[]> {
  const { period, filter } = scope;
  const parts = [{ where: { initiator: 'CUSTOMER', outcome: 'ANSWERED' } }] as const;
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, { base: 'contact', on: 'startedDay', period, by: ['difficulty'], filter, parts }),
  );
  const all = cells.reduce((sum, { sums: [contacts = 0] }) => sum + contacts, 0);
  return cells
    .filter(({ at: [difficulty], sums: [contacts = 0] }) => difficulty !== null && contacts > 0)
    .map(({ at: [difficulty], sums: [contacts = 0] }) => ({
      // The column of this vocabulary holds nothing else.
      difficulty: difficulty as AgentDifficulty,
      contacts,
      share: estimatedFigure(wilson(contacts, all)),
    }))
    .sort((one, other) => other.contacts - one.contacts);
}
