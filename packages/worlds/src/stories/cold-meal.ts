import type { Simulation } from '../simulation.js';
import type { Script } from './story.js';
import { Teller } from './teller.js';

/** Lunch in the bistro of the shop: Saturday 14 September 2024. */
const lunch = 75;

/** S2-28, S2-29, S2-31 to S2-34: a small failure, a weak apology and twenty minutes; a newcomer has nothing else to go by. */
export const coldMealFirstTimer: Script = {
  name: 'Omar Haddad',
  lastDay: lunch + 20,
  story: {
    key: 'cold-meal-first-timer',
    title: { en: 'The meal served cold, to a first-timer', it: 'Il piatto servito freddo, a un cliente nuovo' },
    told: {
      en: 'His first lunch in the shop’s bistro comes cold; a mumbled apology and twenty minutes for the reheated dish are all he will ever know of the place.',
      it: 'Il suo primo pranzo nel bistrot del negozio arriva freddo; scuse a mezza voce e venti minuti per il piatto riscaldato: non tornerà.',
    },
  },
  plan: planFirstTimer,
};

/** S2-28, S2-30, S2-33, S2-35, S2-36: the same failure for a customer of years, met by a supervisor, and a better next visit. */
export const coldMealRegular: Script = {
  name: 'Teresa Conti',
  lastDay: lunch + 40,
  story: {
    key: 'cold-meal-regular',
    title: { en: 'The meal served cold, to a regular', it: 'Il piatto servito freddo, a una cliente affezionata' },
    told: {
      en: 'The same cold dish, but a supervisor apologises formally, takes it off the bill and adds a credit; the next visit is excellent and she stays.',
      it: 'Lo stesso piatto freddo, ma la responsabile si scusa formalmente, non lo fa pagare e offre un buono; la visita dopo è ottima e lei resta.',
    },
  },
  plan: planRegular,
};

const gravity = { magnitude: 0.5, stakeRatio: 1, irreversibility: 0.3, durationHours: 0.33 } as const;

/** The dish comes cold and the guest says so: the contact, the failure, and what was broken. */
function coldDish(t: Teller, hour: number, minute: number, first: boolean, summary: string, csat: number) {
  const at = t.at(lunch, hour, minute);
  const contact = t.contact({
    startedAt: at,
    answeredAt: at + 60_000,
    endedAt: at + 240_000,
    handleSeconds: 180,
    channel: 'IN_PERSON',
    reason: 'COMPLAINT',
    outcome: 'ANSWERED',
    resolved: !first,
    demandType: 'FAILURE',
    csat,
    expected: first ? 6 : 5,
    perceived: first ? 2 : 4,
    feltValued: first ? 2 : 4,
    summary,
  });
  const failure = t.failure({
    detectedAt: at + 60_000,
    cause: 'MISSED_CHECK',
    ...gravity,
    interaction: contact,
    firstExperience: first,
    missedCheck: true,
    complained: true,
    expected: first ? 6 : 5,
    perceived: 2,
    summary: first ? 'The dish left the kitchen cold.' : 'Il piatto è uscito freddo dalla cucina.',
  });
  t.breach(at + 60_000, { failure, kind: 'TEMPERATURE', size: 0.5, promise: first ? 'A hot meal' : 'Un piatto caldo' });
  return { at, contact, failure };
}

function planFirstTimer(sim: Simulation): void {
  const t = new Teller(sim, {
    name: coldMealFirstTimer.name,
    language: 'en',
    segment: 'Occasional',
    region: 'Roma',
    channel: 'IN_PERSON',
    startedOn: lunch,
    monthlyValue: 3000,
    continuity: 0.2,
  });
  const { at, contact, failure } = coldDish(
    t,
    13,
    5,
    true,
    'The pasta is cold. "Sorry about that", and the plate is taken away.',
    2,
  );
  t.breach(at + 60_000, { failure, kind: 'TIME_SPENT', size: 0.6, promise: 'Lunch within the break' });
  for (const [type, intensity] of [
    ['IRRITATION', 0.7],
    ['INJUSTICE', 0.5],
  ] as const) {
    t.emotion({ assessedAt: at + 1_500_000, interaction: contact, type, intensity, source: 'SURVEY' });
  }
  t.recovery(
    {
      failure,
      startedAt: at + 60_000,
      completedAt: at + 1_260_000,
      expectedRemedy: 'REFUND',
      followUpPlanned: false,
      evaluatedAt: at + 5_400_000,
      expected: 6,
      perceived: 2,
      distributiveJustice: 2,
      proceduralJustice: 1,
      interactionalJustice: 2,
      satisfactionAfter: 2,
      stillUpset: true,
    },
    [
      { remedy: 'APOLOGY', actorRole: 'AGENT', formal: false, dueAt: at + 60_000, doneAt: at + 60_000 },
      { remedy: 'REPLACEMENT', amount: 1400, actorRole: 'AGENT', dueAt: at + 360_000, doneAt: at + 1_260_000 },
    ],
  );
  t.tells({
    toldAt: t.at(lunch, 21),
    audience: 'FRIEND',
    valence: 'NEGATIVE',
    reach: 3,
    tieStrength: 0.7,
    theme: 'QUALITY',
    failure,
    summary: 'Cold food, and twenty minutes to warm it up.',
  });
  t.tells({
    toldAt: t.at(lunch + 1, 10),
    audience: 'REVIEW',
    valence: 'NEGATIVE',
    reach: 140,
    rating: 2,
    theme: 'QUALITY',
    failure,
    repliedAt: t.at(lunch + 5, 16),
    summary: 'First and last visit.',
  });
  t.leaves(lunch + 9);
}

function planRegular(sim: Simulation): void {
  const t = new Teller(sim, {
    name: coldMealRegular.name,
    language: 'it',
    segment: 'Collector',
    region: 'Roma',
    channel: 'IN_PERSON',
    startedOn: -2200,
    monthlyValue: 11_500,
    continuity: 0.9,
  });
  t.loyalty({ answeredAt: t.at(lunch - 30, 20), recommend: 9, reliability: 6, integrity: 7, care: 6 });
  const { at, contact, failure } = coldDish(
    t,
    13,
    20,
    false,
    'Il piatto è freddo; arriva subito la responsabile di sala.',
    4,
  );
  t.emotion({
    assessedAt: at + 1_500_000,
    interaction: contact,
    type: 'IRRITATION',
    intensity: 0.35,
    source: 'SURVEY',
  });
  t.recovery(
    {
      failure,
      startedAt: at + 90_000,
      completedAt: at + 3_000_000,
      expectedRemedy: 'APOLOGY',
      followUpPlanned: true,
      evaluatedAt: t.at(lunch + 1, 19),
      expected: 4,
      perceived: 6,
      distributiveJustice: 6,
      proceduralJustice: 6,
      interactionalJustice: 7,
      satisfactionBefore: 6,
      satisfactionAfter: 6,
      stillUpset: false,
    },
    [
      { remedy: 'APOLOGY', actorRole: 'SUPERVISOR', formal: true, dueAt: at + 120_000, doneAt: at + 120_000 },
      { remedy: 'REFUND', amount: 1600, actorRole: 'SUPERVISOR', dueAt: at + 3_000_000, doneAt: at + 3_000_000 },
      { remedy: 'CREDIT', amount: 2000, actorRole: 'SUPERVISOR', dueAt: at + 3_000_000, doneAt: at + 3_000_000 },
    ],
  );
  const next = t.at(lunch + 14, 13, 10);
  const visit = t.contact({
    startedAt: next,
    answeredAt: next + 60_000,
    endedAt: next + 540_000,
    handleSeconds: 480,
    channel: 'IN_PERSON',
    reason: 'OTHER',
    outcome: 'ANSWERED',
    resolved: true,
    demandType: 'VALUE',
    expected: 5,
    perceived: 7,
    csat: 5,
    feltValued: 5,
    summary: 'La aspettano al suo tavolo; il piatto arriva caldo, e la cuoca la saluta di persona.',
  });
  t.emotion({ assessedAt: next + 3_600_000, interaction: visit, type: 'DELIGHT', intensity: 0.8, source: 'SURVEY' });
  t.tells({
    toldAt: t.at(lunch + 15, 20),
    audience: 'FAMILY',
    valence: 'POSITIVE',
    reach: 3,
    tieStrength: 0.9,
    theme: 'KINDNESS',
    summary: 'Hanno rimediato come si deve.',
  });
  t.loyalty({ answeredAt: t.at(lunch + 30, 20), recommend: 10, reliability: 6, integrity: 7, care: 7 });
}
