import type { Simulation } from '../simulation.js';
import type { Script } from './story.js';
import { Teller } from './teller.js';

/** The evening of the e-mail: Thursday 5 September 2024. */
const evening = 66;

/** S0-21 to S0-26: an order cancelled by an evening e-mail, nobody to ask, and a trust that does not come back. */
export const eveningCancellation: Script = {
  name: 'Elena Marchetti',
  lastDay: evening + 30,
  story: {
    key: 'evening-cancellation',
    title: { en: 'The order cancelled by an evening e-mail', it: "L'ordine annullato con un'e-mail serale" },
    told: {
      en: 'An order dear to her is cancelled by an evening e-mail without a reason; nobody can be reached, she fears fraud, tells family and friends, and leaves.',
      it: 'Un ordine per lei importante viene annullato di sera senza spiegazioni; nessuno risponde, teme una truffa, lo racconta a familiari e amici e se ne va.',
    },
  },
  plan,
};

function plan(sim: Simulation): void {
  const t = new Teller(sim, {
    name: eveningCancellation.name,
    language: 'it',
    segment: 'Regular',
    region: 'Toscana',
    channel: 'PHONE',
    startedOn: -420,
    monthlyValue: 5200,
    continuity: 0.7,
  });
  t.loyalty({ answeredAt: t.at(26, 19, 10), recommend: 9, reliability: 6, integrity: 6, care: 6 });

  const cancelledAt = t.at(evening, 21, 40);
  const wroteAt = t.at(evening, 22, 10);
  t.contact({
    startedAt: cancelledAt,
    endedAt: cancelledAt,
    initiator: 'COMPANY',
    channel: 'EMAIL',
    reason: 'CANCELLATION',
    outcome: 'ANSWERED',
    employee: null,
    explained: false,
    summary: 'Gentile cliente, il suo ordine è stato annullato. Nessun motivo indicato.',
  });
  unreached(t, t.at(evening, 21, 52), 'PHONE', 'OUT_OF_HOURS', 'Chiama subito; il servizio clienti è chiuso dalle 18.');
  unreached(t, t.at(evening, 21, 55), 'CHAT', 'OUT_OF_HOURS', 'Prova la chat: chiusa.');
  const opened = {
    openedAt: wroteAt,
    reason: 'BILLING',
    department: 'D-SERVICE',
    subject: 'Ordine annullato: perché? E i miei soldi?',
  } as const;
  const supportCase = t.case(opened);
  const letter = t.contact({
    startedAt: wroteAt,
    channel: 'EMAIL',
    reason: 'BILLING',
    outcome: 'NO_REPLY',
    case: supportCase,
    demandType: 'FAILURE',
    summary: 'Scrive: perché avete annullato? Rivedrò mai i miei soldi? Nessuna risposta.',
  });
  const failure = t.failure({
    detectedAt: wroteAt,
    cause: 'UNEXPLAINED_CANCELLATION',
    magnitude: 0.9,
    stakeRatio: 3.2,
    irreversibility: 0.7,
    durationHours: 264,
    interaction: letter,
    case: supportCase,
    firstExperience: false,
    enablementGap: true,
    complained: true,
    summary: "Ordine da 240 euro annullato di sera senza spiegazioni; l'addebito resta.",
  });
  t.breach(wroteAt, {
    failure,
    kind: 'DELIVERY_DATE',
    size: 1,
    promisedOn: sim.window.from + evening + 2,
    promise: 'Consegna entro due giorni',
  });
  t.breach(wroteAt, { failure, kind: 'INFORMATION', size: 0.9, promise: 'Un motivo, e qualcuno a cui chiedere' });
  const feelings = [
    ['STRESS', 0.8],
    ['FRAUD_FEAR', 0.9],
    ['FINANCIAL_ANXIETY', 0.85],
    ['SELF_BLAME', 0.6],
  ] as const;
  for (const [type, intensity] of feelings) {
    t.emotion({ assessedAt: wroteAt, interaction: letter, case: supportCase, type, intensity, source: 'TEXT' });
  }

  unreached(t, t.at(evening + 1, 9, 5), 'PHONE', 'ABANDONED', 'Riattacca dopo undici minuti di attesa.', 660);
  unreached(
    t,
    t.at(evening + 1, 13, 20),
    'PHONE',
    'ABANDONED',
    'Richiama in pausa pranzo: nove minuti, poi rinuncia.',
    540,
  );
  const secondLetter = t.contact({
    startedAt: t.at(evening + 3, 18, 30),
    channel: 'EMAIL',
    reason: 'COMPLAINT',
    outcome: 'NO_REPLY',
    case: supportCase,
    demandType: 'FAILURE',
    summary: 'Seconda e-mail: sono stata truffata? Di nuovo nessuna risposta.',
  });
  const silence = t.failure({
    detectedAt: t.at(evening + 6, 9),
    cause: 'NO_REPLY',
    magnitude: 0.8,
    stakeRatio: 3.2,
    irreversibility: 0.4,
    durationHours: 130,
    interaction: secondLetter,
    case: supportCase,
    firstExperience: false,
    complained: true,
    summary: 'Due e-mail e quattro tentativi senza una sola risposta.',
  });
  t.breach(t.at(evening + 6, 9), {
    failure: silence,
    kind: 'TIME_SPENT',
    size: 0.8,
    promise: 'Una risposta entro un giorno',
  });
  for (const [type, intensity] of [
    ['HELPLESSNESS', 0.9],
    ['DISTRUST', 0.95],
  ] as const) {
    t.emotion({
      assessedAt: t.at(evening + 6, 9),
      interaction: secondLetter,
      case: supportCase,
      type,
      intensity,
      source: 'TEXT',
    });
  }

  const told = { valence: 'NEGATIVE', failure } as const;
  t.tells({
    ...told,
    toldAt: t.at(evening + 2, 20, 30),
    audience: 'FAMILY',
    reach: 4,
    tieStrength: 0.9,
    theme: 'UNREACHABLE',
    summary: 'Ne parla a cena in famiglia.',
  });
  t.tells({
    ...told,
    toldAt: t.at(evening + 9, 22),
    audience: 'FRIEND',
    reach: 7,
    tieStrength: 0.7,
    theme: 'UNREACHABLE',
    summary: 'Lo racconta agli amici a una festa.',
  });
  t.tells({
    ...told,
    toldAt: t.at(evening + 12, 21),
    audience: 'REVIEW',
    reach: 180,
    rating: 1,
    theme: 'UNREACHABLE',
    summary: 'Ordine annullato senza un perché, e nessuno che risponda.',
  });

  // The money comes back without a word: a remedy that repairs nothing.
  t.recovery(
    {
      failure,
      startedAt: t.at(evening + 8, 10),
      completedAt: t.at(evening + 11, 9),
      expectedRemedy: 'APOLOGY',
      followUpPlanned: false,
      evaluatedAt: t.at(evening + 13, 19),
      expected: 5,
      perceived: 2,
      distributiveJustice: 4,
      proceduralJustice: 1,
      interactionalJustice: 1,
      satisfactionBefore: 6,
      satisfactionAfter: 1,
      stillUpset: true,
    },
    [
      {
        remedy: 'REFUND',
        amount: 24_000,
        actorRole: 'SYSTEM',
        dueAt: t.at(evening + 8, 10),
        doneAt: t.at(evening + 11, 9),
      },
    ],
  );
  t.amendCase(supportCase, { ...opened, closedAt: t.at(evening + 11, 9) }, t.at(evening + 11, 9));
  t.loyalty({ answeredAt: t.at(evening + 13, 19, 5), recommend: 0, reliability: 1, integrity: 2, care: 1 });
  t.leaves(evening + 24);
}

function unreached(
  t: Teller,
  startedAt: number,
  channel: 'PHONE' | 'CHAT',
  outcome: 'OUT_OF_HOURS' | 'ABANDONED',
  summary: string,
  seconds = 20,
): void {
  t.contact({
    startedAt,
    endedAt: startedAt + seconds * 1000,
    channel,
    reason: 'BILLING',
    outcome,
    demandType: 'FAILURE',
    summary,
  });
}
