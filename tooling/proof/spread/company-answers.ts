import type { AgentAnswers, AnswerMoments, StrainCell } from '@catena/spread';
import { type CompanyRows, grouped } from './company-rows.js';

/** As the database's question of the same name answers it. */
export function agentAnswers({ window, rows }: CompanyRows): AgentAnswers {
  const byAgent = grouped(
    [...rows.pulse_response.values()].filter(({ employee }) => rows.employee.get(employee)?.role === 'AGENT'),
    ({ employee }) => employee,
  );
  const cells = new Map<string, { -readonly [K in keyof StrainCell]: StrainCell[K] }>();
  const moments = new Map<number, { -readonly [K in keyof AnswerMoments]: AnswerMoments[K] }>();
  for (const [employee, answers] of byAgent) {
    const agent = rows.employee.get(employee);
    if (!agent) continue;
    const group = Number(employee.slice(1)) % 20;
    const sums = moments.get(group) ?? {
      group,
      answers: 0,
      confidence: 0,
      strain: 0,
      strainSquared: 0,
      product: 0,
      pairs: 0,
      changeSquared: 0,
      changeProduct: 0,
    };
    moments.set(group, sums);
    const inOrder = answers.toSorted((one, other) => one.answeredOn - other.answeredOn);
    inOrder.forEach(({ answeredOn, confidence, exhaustion }, index) => {
      const strain = exhaustion - confidence;
      sums.answers += 1;
      sums.confidence += confidence;
      sums.strain += strain;
      sums.strainSquared += strain * strain;
      sums.product += strain * confidence;
      const before = inOrder[index - 1];
      if (before && answeredOn - before.answeredOn <= 35) {
        const change = strain - (before.exhaustion - before.confidence);
        sums.pairs += 1;
        sums.changeSquared += change * change;
        sums.changeProduct += change * (confidence - before.confidence);
      }
      const leftOn = agent.leftOn ?? window.until;
      const ends = Math.min(answeredOn + 56, inOrder[index + 1]?.answeredOn ?? window.until, leftOn, window.until);
      const novice = answeredOn < agent.hiredOn + 182;
      const trained = agent.copingTrainedOn != null && agent.copingTrainedOn <= answeredOn;
      const key = `${novice} ${trained} ${strain}`;
      const cell = cells.get(key) ?? { novice, trained, strain, days: 0, left: 0 };
      cells.set(key, cell);
      cell.days += ends - answeredOn;
      cell.left += Number(ends === agent.leftOn && ends < window.until && agent.exitReason !== 'DISMISSED');
    });
  }
  return {
    cells: [...cells.values()].filter(({ days }) => days > 0),
    moments: [...moments.values()],
    agents: byAgent.size,
  };
}
