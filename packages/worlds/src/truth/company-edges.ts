import { type Employee, handlesContacts, isEmployed } from '../agents/employee.js';
import { regions } from '../company/regions.js';
import { afterHearing } from '../models/talk.js';
import type { Observer } from '../observer.js';
import type { Simulation } from '../simulation.js';
import { expectedProspects } from '../steps/arrivals.js';
import { budgetAfter } from '../steps/budget.js';
import { burnoutAfter } from '../steps/burnout.js';
import { type HandlingConditions, mistakeChance } from '../steps/handling.js';
import { expectedCandidates, standing } from '../steps/hiring.js';
import { partnerChance } from '../steps/partners.js';
import { confidencePerStrain, meanConfidence } from '../steps/pulse.js';
import { nameSpending } from '../steps/spending.js';
import { employeeExitChance } from '../steps/staffing.js';
import { companyEstimands } from './company-estimands.js';
import type { Truths } from './customer-edges.js';
import { noEffect } from './estimand.js';
import { type Measured, meanDifference, ratioOfMeans } from './measured.js';

type Key = keyof typeof companyEstimands;

/** Expected outcome of each decision with the exposure and without it. */
class Pairs {
  private readonly exposed: number[] = [];
  private readonly unexposed: number[] = [];

  add(exposed: number, unexposed: number): void {
    this.exposed.push(exposed);
    this.unexposed.push(unexposed);
  }

  difference(): Measured | null {
    return meanDifference(this.exposed, this.unexposed);
  }

  ratio(): Measured | null {
    return ratioOfMeans(this.exposed, this.unexposed);
  }
}

const tenth = 0.1;
/** Bad talk of a week, in weighted people per customer, and the weeks in which it works. */
const moreTalk = 0.01;
const talkWeeks = 13;
const quarter = 13;

/** An agent's quarter, lived twice from the same beginning: as it was, and with more anger. */
interface Quarter {
  readonly trained: boolean;
  burnout: number;
  angrier: number;
}

/**
 * Decisions that hang on one chance: at each of them the chance is asked twice, with the exposure and without, in the
 * lived world itself. No draw is needed, and nothing in the world changes.
 */
export class CompanyEdges implements Observer {
  // Holds because every key is given its pairs just here.
  private readonly pairs = Object.fromEntries(
    Object.keys(companyEstimands).map((key) => [key, new Pairs()]),
  ) as Readonly<Record<Key, Pairs>>;
  private quarters = new Map<Employee, Quarter>();

  missed(_: Simulation, breach: number): void {
    // An answered attempt is by definition no failure to be reached.
    this.pairs['access.failure'].add(breach, 0);
  }

  handles(sim: Simulation, conditions: HandlingConditions): void {
    const asItIs = mistakeChance(sim, conditions);
    this.pairs['time.failure'].add(
      mistakeChance(sim, { ...conditions, minutes: (1 - tenth) * conditions.minutes }),
      asItIs,
    );
    if (conditions.novice) {
      this.pairs['novice.failure'].add(asItIs, mistakeChance(sim, { ...conditions, novice: false }));
    }
  }

  heard(sim: Simulation, { negative, positive }: { readonly negative: number; readonly positive: number }): void {
    const { prospects } = sim.parameters;
    const chance = (bad: number, good: number) =>
      afterHearing(prospects.conversion, bad, good, prospects.negative, prospects.positive);
    if (negative > 0) this.pairs['talk.choice.bad'].add(chance(negative, positive), chance(0, positive));
    if (positive > 0) this.pairs['talk.choice.good'].add(chance(negative, positive), chance(negative, 0));
  }

  arrived(sim: Simulation): void {
    if (sim.week === 0) return;
    const { reputation } = sim.parameters;
    regions.forEach((_, region) => {
      const now = sim.reputation[region] ?? 0;
      const asked = (at: number) => expectedProspects(sim, region, at);
      this.pairs['reputation.prospects'].add(asked((1 + tenth) * now), asked(now));
      const partner = (at: number) => partnerChance(sim, at / reputation.start);
      this.pairs['reputation.partners'].add(partner((1 + tenth) * now), partner(now));
      let lost = reputation.negative * moreTalk;
      let fewer = 0;
      for (let week = 0; week < talkWeeks; week++) {
        fewer += asked(Math.max(0.05, now - lost));
        lost -= lost / reputation.returnWeeks;
      }
      this.pairs['talk.prospects'].add(fewer, talkWeeks * asked(now));
    });
    const now = standing(sim);
    this.pairs['reputation.candidates'].add(expectedCandidates(sim, (1 + tenth) * now), expectedCandidates(sim, now));
  }

  planned(sim: Simulation): void {
    const agents = sim.staff.filter((one) => handlesContacts(one) && isEmployed(one, sim.weekStart));
    for (const agent of agents) {
      const chance = (burnout: number) => employeeExitChance(sim, agent, burnout);
      this.pairs['confidence.attrition'].add(chance(agent.burnout + 1 / confidencePerStrain), chance(agent.burnout));
    }
    this.liveQuarters(sim, agents);
  }

  /** Anger of the last week, at this week's pressure: a week's lag that both lives share. */
  private liveQuarters(sim: Simulation, agents: readonly Employee[]): void {
    if (sim.week % quarter === 0) {
      for (const [agent, { trained, burnout, angrier }] of this.quarters) {
        if (!agents.includes(agent)) continue;
        const pairs = this.pairs[trained ? 'anger.confidence.trained' : 'anger.confidence.untrained'];
        pairs.add(meanConfidence(sim, angrier, trained), meanConfidence(sim, burnout, trained));
      }
      this.quarters = new Map(
        agents.map((agent) => {
          const { burnout, copingTrainedOn } = agent;
          return [agent, { trained: copingTrainedOn !== null, burnout, angrier: burnout }];
        }),
      );
    }
    for (const [{ anger }, life] of this.quarters) {
      const { trained, burnout, angrier } = life;
      life.burnout = burnoutAfter(sim, { burnout, anger, trained });
      life.angrier = burnoutAfter(sim, { burnout: angrier, anger: anger + tenth, trained });
    }
  }

  accounted(sim: Simulation, profit: number): void {
    const poorer = profit - tenth * sim.plan.profitTarget;
    this.pairs['profit.budget'].add(budgetAfter(sim, poorer), budgetAfter(sim, profit));
    const spent = (at: number) => {
      const { marketing, pr, consulting } = nameSpending(sim, at);
      return marketing + pr + consulting;
    };
    const now = standing(sim);
    this.pairs['reputation.spending'].add(spent(now - tenth), spent(now));
  }

  truths(): Truths<Key> {
    const truths = Object.entries(this.pairs).map(([key, pairs]) => {
      const { scale } = companyEstimands[key as Key];
      return [key, noEffect(scale) === 0 ? pairs.difference() : pairs.ratio()];
    });
    // Holds because every pair was put under its key above.
    return Object.fromEntries(truths) as Truths<Key>;
  }
}
