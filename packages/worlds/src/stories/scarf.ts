import type { Simulation } from '../simulation.js';
import { planScarfIncident, scarfImprovementId, scarfIncidentId, scarfStart } from './scarf-incident.js';
import type { Script } from './story.js';
import { Teller } from './teller.js';

/** S4-01 to S4-10: the scarf in the wrong colour, too late to be a gift, and an hour of her own spent on it. */
export const scarf: Script = {
  name: 'Giulia Rinaldi',
  lastDay: scarfStart + 30,
  story: {
    key: 'scarf',
    title: { en: 'The scarf in the wrong colour', it: 'La sciarpa del colore sbagliato' },
    told: {
      en: 'A scarf bought with two-day shipping as a gift comes in another colour than shown; nothing can be done in time, nobody listens, and she asks for a supervisor.',
      it: 'Una sciarpa comprata in regalo con consegna in due giorni arriva di un altro colore; non c’è più tempo, nessuno ascolta e chiede di un responsabile.',
    },
  },
  plan,
};

function plan(sim: Simulation): void {
  planScarfIncident(sim);
  const day = scarfStart;
  const t = new Teller(sim, {
    name: scarf.name,
    language: 'it',
    segment: 'Regular',
    region: 'Lombardia Ovest',
    channel: 'CHAT',
    startedOn: -610,
    monthlyValue: 6400,
    continuity: 0.75,
  });
  t.loyalty({ answeredAt: t.at(day - 40, 20), recommend: 9, reliability: 6, integrity: 6, care: 5 });
  t.contact({
    startedAt: t.at(day - 1, 21, 5),
    channel: 'CHAT',
    reason: 'PRODUCT_QUESTION',
    outcome: 'OUT_OF_HOURS',
    endedAt: t.at(day - 1, 21, 6),
    demandType: 'VALUE',
    summary: 'Vuole sapere se la sciarpa arriva in tempo per un compleanno; la chat è chiusa.',
  });
  const asked = t.at(day, 10, 15);
  t.contact({
    startedAt: asked,
    answeredAt: asked + 40_000,
    endedAt: asked + 520_000,
    handleSeconds: 480,
    channel: 'CHAT',
    reason: 'PRODUCT_QUESTION',
    outcome: 'ANSWERED',
    resolved: true,
    demandType: 'VALUE',
    csat: 5,
    summary: 'Con la consegna in due giorni, pagata a parte, arriva mercoledì: in tempo per il regalo.',
  });
  t.exposure(t.at(day, 18), { incident: scarfIncidentId, exposedAt: t.at(day, 18) });

  const cameAt = t.at(day + 2, 18, 20);
  const opened = {
    openedAt: cameAt,
    reason: 'COMPLAINT',
    department: 'D-SERVICE',
    subject: 'Sciarpa di un altro colore',
  } as const;
  const supportCase = t.case(opened);
  const chat = t.contact({
    startedAt: cameAt,
    answeredAt: cameAt + 300_000,
    endedAt: cameAt + 2_040_000,
    handleSeconds: 1740,
    channel: 'CHAT',
    reason: 'COMPLAINT',
    outcome: 'ANSWERED',
    case: supportCase,
    resolved: false,
    demandType: 'FAILURE',
    expected: 6,
    perceived: 1,
    csat: 1,
    effort: 1,
    feltHeard: 1,
    feltValued: 2,
    chilled: true,
    chillCause: 'MISUNDERSTANDING',
    difficulty: 'MISSING_INFORMATION',
    summary:
      'La sciarpa è verde, non blu come sul sito. Le propongono un reso: «Non mi state ascoltando, il compleanno è domani».',
  });
  const facts = {
    detectedAt: cameAt + 300_000,
    cause: 'PRODUCT_MISMATCH',
    magnitude: 0.9,
    stakeRatio: 2,
    irreversibility: 0.95,
    durationHours: 60,
    interaction: chat,
    case: supportCase,
    incident: scarfIncidentId,
    firstExperience: false,
    missedCheck: true,
    misinformed: true,
    complained: true,
    expected: 6,
    perceived: 1,
    summary: 'Nuovo fornitore, colore diverso dalla foto; nessuno ha confrontato la spedizione con il sito.',
  } as const;
  const failure = t.failure(facts);
  const needed = sim.window.from + day + 3;
  t.breach(facts.detectedAt, { failure, kind: 'COLOUR', size: 0.9, promise: 'Blu notte, come nella foto' });
  t.breach(facts.detectedAt, {
    failure,
    kind: 'GIFT_DEADLINE',
    size: 1,
    promisedOn: needed - 1,
    neededBy: needed,
    promise: 'In tempo per il compleanno',
  });
  t.breach(facts.detectedAt, {
    failure,
    kind: 'TIME_SPENT',
    size: 0.6,
    promise: 'Nessun bisogno di scrivere al servizio clienti',
  });
  for (const [type, intensity] of [
    ['SURPRISE_NEGATIVE', 0.9],
    ['ANGER', 0.9],
    ['HELPLESSNESS', 0.7],
  ] as const) {
    t.emotion({
      assessedAt: cameAt + 2_040_000,
      interaction: chat,
      case: supportCase,
      type,
      intensity,
      source: 'TEXT',
    });
  }

  const called = t.at(day + 3, 9, 15);
  const call = t.contact({
    startedAt: called,
    answeredAt: called + 410_000,
    endedAt: called + 1_500_000,
    handleSeconds: 1300,
    channel: 'PHONE',
    reason: 'COMPLAINT',
    outcome: 'ANSWERED',
    case: supportCase,
    escalated: true,
    resolved: false,
    demandType: 'FAILURE',
    repeatedExplanation: true,
    difficulty: 'ANGRY_CUSTOMER',
    csat: 2,
    summary: 'Rispiega tutto da capo e chiede di un responsabile.',
  });
  t.handoff({
    requestedAt: called + 1_500_000,
    acceptedAt: called + 12_600_000,
    case: supportCase,
    interaction: call,
    fromDepartment: 'D-SERVICE',
    toDepartment: 'D-CATALOGUE',
  });
  t.emotion({
    assessedAt: called + 1_500_000,
    interaction: call,
    case: supportCase,
    type: 'ANGER',
    intensity: 1,
    source: 'CODER',
  });

  const startedAt = t.at(day + 4, 11);
  const completedAt = t.at(day + 7, 10);
  t.recovery(
    {
      failure,
      startedAt,
      completedAt,
      expectedRemedy: 'REPLACEMENT',
      followUpPlanned: true,
      evaluatedAt: t.at(day + 9, 20),
      expected: 5,
      perceived: 4,
      distributiveJustice: 5,
      proceduralJustice: 3,
      interactionalJustice: 5,
      satisfactionBefore: 6,
      satisfactionAfter: 3,
      stillUpset: true,
    },
    [
      { remedy: 'APOLOGY', actorRole: 'SUPERVISOR', formal: true, dueAt: startedAt, doneAt: startedAt },
      { remedy: 'REFUND', amount: 8900, actorRole: 'SUPERVISOR', dueAt: t.at(day + 6, 12), doneAt: completedAt },
    ],
  );
  t.amendCase(supportCase, { ...opened, closedAt: completedAt, lastInformedAt: startedAt }, completedAt);
  t.amendFailure(failure, { ...facts, improvement: scarfImprovementId }, t.at(day + 5, 9));
  t.tells({
    toldAt: t.at(day + 5, 21),
    audience: 'FRIEND',
    valence: 'NEGATIVE',
    reach: 6,
    tieStrength: 0.7,
    theme: 'QUALITY',
    failure,
    summary: 'Racconta agli amici del regalo mancato.',
  });
  t.loyalty({ answeredAt: t.at(day + 20, 20), recommend: 5, reliability: 3, integrity: 4, care: 4 });
}
