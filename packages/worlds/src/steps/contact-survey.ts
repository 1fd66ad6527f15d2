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

type Question = 'expected' | 'perceived' | 'csat' | 'effort' | 'feltHeard' | 'feltValued';
type Answers = Pick<InteractionRow, Question>;

/** An answer to every question about a contact. */
export type ContactAnswers = Readonly<Record<Question, number>>;

/** What some customers answer after a contact. Anger answers more often, so the answers are not those of all. */
export function contactSurvey(sim: Simulation, customer: Customer, key: number, felt: Felt): Answers {
  const { draws, parameters } = sim;
  const { stream } = customer;
  const dismay = clamp((5 - felt.feeling) / 4, 0, 1) + (felt.angry ? 0.3 : 0);
  const chance = Math.min(0.85, parameters.surveys.contact + parameters.surveys.angry * dismay);
  const answers = answersOf(sim, customer, key, felt);
  sim.observer?.felt?.(sim, customer, { key, answers });
  if (!draws.chance(chance, 'surveyed', stream, key)) return {};
  const long = draws.chance(0.5, 'surveyItems', stream, key);
  return long
    ? answers
    : { csat: answers.csat, effort: null, feltHeard: null, feltValued: null, expected: null, perceived: null };
}

/** What the customer answers to every question, asked or not. */
function answersOf({ draws }: Simulation, { stream }: Customer, key: number, felt: Felt): ContactAnswers {
  const item = (value: number, spread: number, top: number, k: number) =>
    clamp(Math.round(value + spread * draws.normal('surveyNoise', stream, key * 8 + k)), 1, top);
  const five = 1 + ((felt.feeling - 1) * 4) / 6;
  return {
    csat: item(five, 0.45, 5, 0),
    effort: item(felt.feeling - 0.2, 0.7, 7, 1),
    feltHeard: item(five - (felt.angry ? 0.6 : 0), 0.5, 5, 2),
    feltValued: item(five - 0.2, 0.6, 5, 3),
    expected: item(felt.expected, 0.4, 7, 4),
    perceived: item(felt.perceived, 0.4, 7, 5),
  };
}
