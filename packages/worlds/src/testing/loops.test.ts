import { expect, test } from 'vitest';
import { type Parameters, parametersOf } from '../profiles/profile.js';
import { simulate } from '../simulate.js';
import { Simulation } from '../simulation.js';
import { meanBurnout } from '../steps/burnout.js';
import { standing } from '../steps/hiring.js';
import { windowOf } from '../window.js';

const webshop = parametersOf('webshop');
const seeds = [1, 2, 3, 4];
const customers = 1500;

type Measure =
  | 'customers'
  | 'harm'
  | 'burnout'
  | 'standing'
  | 'budget'
  | 'contacts'
  | 'places'
  | 'vacancies'
  | 'pressure';
type Outcome = Record<Measure | 'failures', number>;

/** Means over the last year of a year and a half of what the loops move, and the failures of all of it. */
function outcome(parameters: Parameters, seed: number): Outcome {
  const sim = new Simulation(parameters, windowOf(18), seed, customers);
  const weekly: Record<Measure, number>[] = [];
  let failures = 0;
  for (const { week, rows } of simulate(sim)) {
    failures += rows.filter(({ table }) => table === 'service_failure').length;
    if (week < 26) continue;
    weekly.push({
      customers: sim.active.length,
      harm: sim.active.reduce((sum, index) => sum + sim.customers.at(index).harm, 0) / sim.active.length,
      burnout: meanBurnout(sim),
      standing: standing(sim),
      budget: sim.budget,
      contacts: sim.contactsPerWeek / sim.active.length,
      places: sim.staff.length,
      vacancies: sim.vacancies.length,
      pressure: sim.pressure,
    });
  }
  const mean = (measure: Measure) => weekly.reduce((sum, week) => sum + week[measure], 0) / weekly.length;
  return {
    failures,
    customers: mean('customers'),
    harm: mean('harm'),
    burnout: mean('burnout'),
    standing: mean('standing'),
    budget: mean('budget'),
    contacts: mean('contacts'),
    places: mean('places'),
    vacancies: mean('vacancies'),
    pressure: mean('pressure'),
  };
}

const usual = seeds.map((seed) => outcome(webshop, seed));

/** Change in percent that other parameters bring, each seed against itself, on average over the seeds. */
function effectOf(parameters: Parameters): Outcome {
  const other = seeds.map((seed) => outcome(parameters, seed));
  const change = (measure: keyof Outcome) =>
    other.reduce((sum, { [measure]: value }, i) => sum + (100 * value) / (usual[i]?.[measure] ?? Number.NaN) - 100, 0) /
    seeds.length;
  return {
    failures: change('failures'),
    customers: change('customers'),
    harm: change('harm'),
    burnout: change('burnout'),
    standing: change('standing'),
    budget: change('budget'),
    contacts: change('contacts'),
    places: change('places'),
    vacancies: change('vacancies'),
    pressure: change('pressure'),
  };
}

const patience = 120_000;

test(
  'more failures: more contacts (R4), a worse name (R3), a smaller budget (R1) and fewer customers',
  () => {
    const effect = effectOf({ ...webshop, failure: { ...webshop.failure, handling: 4 * webshop.failure.handling } });
    expect(effect.harm).toBeGreaterThan(20);
    expect(effect.contacts).toBeGreaterThan(0.8);
    expect(effect.standing).toBeLessThan(-4);
    expect(effect.budget).toBeLessThan(-2);
    expect(effect.customers).toBeLessThan(-2);
  },
  patience,
);

test(
  'a profit target out of reach: budget and places are cut, and those who stay are pressed (R1, R5)',
  () => {
    const effect = effectOf({ ...webshop, money: { ...webshop.money, target: 2.5 } });
    expect(effect.budget).toBeLessThan(-5);
    expect(effect.places).toBeLessThan(-1);
    expect(effect.pressure).toBeGreaterThan(2);
  },
  patience,
);

test(
  'anger that staff is not used to: burnout (R2)',
  () => {
    const effect = effectOf({ ...webshop, staff: { ...webshop.staff, usualAnger: webshop.staff.usualAnger / 4 } });
    expect(effect.burnout).toBeGreaterThan(10);
  },
  patience,
);

test(
  'a third of the candidates: places stay empty and the others are pressed (R3)',
  () => {
    const effect = effectOf({ ...webshop, staff: { ...webshop.staff, applicants: 0.3 * webshop.staff.applicants } });
    expect(effect.vacancies).toBeGreaterThan(50);
    expect(effect.pressure).toBeGreaterThan(0.5);
  },
  patience,
);

test(
  'no recovery: harm lasts and customers go (B1)',
  () => {
    const effect = effectOf({ ...webshop, recovery: { ...webshop.recovery, offeredBase: -20 } });
    expect(effect.harm).toBeGreaterThan(15);
    expect(effect.customers).toBeLessThan(-0.2);
  },
  patience,
);

test(
  'nobody is told of incidents and they last longer: more failures, more harm (B2)',
  () => {
    const effect = effectOf({ ...webshop, incidents: { ...webshop.incidents, noticed: 0, fixDays: 30 } });
    expect(effect.harm).toBeGreaterThan(0);
    expect(effect.customers).toBeLessThan(0);
  },
  patience,
);

test(
  'nothing is learned from complaints: failures stay (B3)',
  () => {
    const effect = effectOf({ ...webshop, learning: { ...webshop.learning, effect: 0 } });
    expect(effect.failures).toBeGreaterThan(10);
    expect(effect.customers).toBeLessThan(-0.3);
  },
  patience,
);
