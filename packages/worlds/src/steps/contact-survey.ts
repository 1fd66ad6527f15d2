import type { Customer } from '../agents/customers.js';
import { clamp } from '../deterministic/software-math.js';
import type { InteractionRow } from '../rows/customer-rows.js';
import type { Simulation } from '../simulation.js';

interface Felt {
  readonly expected: number;
  readonly perceived: number;
  /** Satisfaction, 1 to 7. */
  readonly feeling: number;
  readonly angry: boolean;
}

type Answers = Pick<InteractionRow, 'expected' | 'perceived' | 'csat' | 'effort' | 'feltHeard' | 'feltValued'>;

/** What some customers answer after a contact. Anger answers more often, so the answers are not those of all. */
export function contactSurvey(sim: Simulation, customer: Customer, key: number, felt: Felt): Answers {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const dismay = clamp((5 - felt.feeling) / 4, 0, 1) + (felt.angry ? 0.3 : 0);
  const chance = Math.min(0.85, parameters.surveys.contact + parameters.surveys.angry * dismay);
  if (!draws.chance(chance, 'surveyed', stream, key)) return {};
  const item = (value: number, spread: number, top: number, k: number) =>
    clamp(Math.round(value + spread * draws.normal('surveyNoise', stream, key * 8 + k)), 1, top);
  const long = draws.chance(0.5, 'surveyItems', stream, key);
  const five = 1 + ((felt.feeling - 1) * 4) / 6;
  return {
    csat: item(five, 0.45, 5, 0),
    effort: long ? item(felt.feeling - 0.2, 0.7, 7, 1) : null,
    feltHeard: long ? item(five - (felt.angry ? 0.6 : 0), 0.5, 5, 2) : null,
    feltValued: long ? item(five - 0.2, 0.6, 5, 3) : null,
    expected: long ? item(felt.expected, 0.4, 7, 4) : null,
    perceived: long ? item(felt.perceived, 0.4, 7, 5) : null,
  };
}
