import { facts } from '../definition/facts.js';
import { mean, share, timeTo } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const failures = facts('recoveryOfFailure', 'detectedDay');
const recoveries = facts('recovery', 'startedDay');

/** Is it put right? */
export const recoveryMetrics = metrics({
  recoveryAttemptRate: {
    stage: 'RECOVERY',
    label: { en: 'Recovery attempted', it: 'Recupero tentato' },
    question: { en: 'How many failures get a response?', it: 'Quanti disservizi ricevono una risposta?' },
    description: {
      en: 'Failures with at least one recovery, over all failures.',
      it: 'Disservizi con almeno un recupero, su tutti i disservizi.',
    },
    measure: share(failures, { respondedAt: { known: true } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-17', 'S2-23'],
  },
  recoveryResponseTime: {
    stage: 'RECOVERY',
    label: { en: 'Time to a response', it: 'Tempo di reazione' },
    question: {
      en: 'How long until half of the failures get a response?',
      it: 'Dopo quanto tempo metà dei disservizi riceve una reazione?',
    },
    description: {
      en: 'Median hours from detection to the start of the first recovery; failures without one count as long as they have been open.',
      it: "Ore mediane dalla rilevazione all'avvio del primo recupero; i disservizi senza recupero contano per il tempo trascorso.",
    },
    measure: timeTo(failures, 'detectedAt', 'respondedAt'),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S2-14', 'S2-17'],
    citation: 'Kaplan & Meier 1958, JASA 53:457–481',
  },
  timeToRecovery: {
    stage: 'RECOVERY',
    label: { en: 'Time to recovery', it: 'Tempo di recupero' },
    question: {
      en: 'How long until half of the failures are put right?',
      it: 'Dopo quanto tempo metà dei disservizi è riparata?',
    },
    description: {
      en: 'Median hours from detection to the last remedy of the first recovery; failures still open count as long as they have been open.',
      it: "Ore mediane dalla rilevazione all'ultimo rimedio del primo recupero; i disservizi ancora aperti contano per il tempo trascorso.",
    },
    measure: timeTo(failures, 'detectedAt', 'recoveredAt'),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S2-14', 'S2-17'],
    citation: 'Kaplan & Meier 1958, JASA 53:457–481',
  },
  recoverySuccessRate: {
    stage: 'RECOVERY',
    label: { en: 'Recovery success', it: 'Recuperi riusciti' },
    question: {
      en: 'How many recoveries come up to what the customer expected?',
      it: "Quanti recuperi sono all'altezza di ciò che il cliente si aspettava?",
    },
    description: {
      en: 'Recoveries that the customer perceived to be as good as they had expected, or better, over those evaluated so.',
      it: 'Recuperi che il cliente ha giudicato pari o superiori alle proprie attese, su quelli valutati in questo modo.',
    },
    exclusions: {
      en: 'Recoveries without both answers; the evaluation coverage counts them.',
      it: 'I recuperi senza entrambe le risposte; li conta la copertura delle valutazioni.',
    },
    measure: share(facts('recovery', 'startedDay', { met: { known: true } }), { met: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-08', 'S2-26'],
    citation: 'Oliver 1980, JMR 17(4):460–469',
  },
  recoveryGap: {
    stage: 'RECOVERY',
    label: { en: 'Recovery gap', it: 'Scarto del recupero' },
    question: {
      en: 'How far do recoveries lie above or below what was expected?',
      it: 'Di quanto i recuperi superano o deludono le attese?',
    },
    description: {
      en: 'Mean of the recovery perceived less the recovery expected, each 1 to 7, of the same customer.',
      it: 'Media del recupero percepito meno quello atteso, ciascuno da 1 a 7, dello stesso cliente.',
    },
    measure: mean(recoveries, { minus: ['perceived', 'expected'] }),
    unit: 'RATING_DIFFERENCE',
    better: 'HIGHER',
    concepts: ['S2-08', 'S2-27'],
    citation: 'Oliver 1980, JMR 17(4):460–469',
  },
  postRecoveryEvaluationCoverage: {
    stage: 'RECOVERY',
    label: { en: 'Recoveries evaluated', it: 'Recuperi valutati' },
    question: {
      en: 'Of how many recoveries do we know what the customer thought?',
      it: 'Di quanti recuperi sappiamo che cosa ne ha pensato il cliente?',
    },
    description: {
      en: 'Recoveries that the customer evaluated, over all recoveries.',
      it: 'Recuperi valutati dal cliente, su tutti i recuperi.',
    },
    measure: share(recoveries, { evaluatedAt: { known: true } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-26', 'S2-27'],
  },
  doubleDeviationRate: {
    stage: 'RECOVERY',
    label: { en: 'Failed twice', it: 'Doppia delusione' },
    question: {
      en: 'How many customers do we fail a second time when we put it right?',
      it: 'Quanti clienti deludiamo una seconda volta nel rimediare?',
    },
    description: {
      en: 'Failures of which a recovery stayed below what the customer expected or left them upset, over all failures.',
      it: 'Disservizi il cui recupero è rimasto sotto le attese del cliente o lo ha lasciato contrariato, su tutti i disservizi.',
    },
    exclusions: {
      en: 'Recoveries that nobody evaluated cannot be known to have failed, so the figure is a lower limit.',
      it: 'Di un recupero non valutato non si può sapere che sia fallito: il valore è un limite inferiore.',
    },
    measure: share(failures, { recoveryFailed: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S2-29'],
    citation: 'Bitner, Booms & Tetreault 1990, J. Marketing 54(1):71–84',
  },
  paradoxDelta: {
    stage: 'RECOVERY',
    label: { en: 'Satisfaction after less before', it: 'Soddisfazione dopo meno prima' },
    question: {
      en: 'Are customers more satisfied after a recovery than before the failure?',
      it: 'Dopo il recupero i clienti sono più soddisfatti che prima del disservizio?',
    },
    description: {
      en: 'Mean of the satisfaction after the recovery less that before the failure, each 1 to 7, of the same customer. Above zero it speaks for a recovery paradox of satisfaction, which says nothing of loyalty.',
      it: 'Media della soddisfazione dopo il recupero meno quella prima del disservizio, ciascuna da 1 a 7, dello stesso cliente. Sopra lo zero indica un paradosso del recupero nella soddisfazione, che nulla dice della fedeltà.',
    },
    exclusions: { en: 'Recoveries without both answers.', it: 'I recuperi senza entrambe le risposte.' },
    measure: mean(recoveries, { minus: ['satisfactionAfter', 'satisfactionBefore'] }),
    unit: 'RATING_DIFFERENCE',
    better: 'HIGHER',
    concepts: ['S2-11', 'S2-15'],
    citation: 'de Matos, Henrique & Rossi 2007, J. Service Research 10(1):60–77',
  },
  residualUpsetRate: {
    stage: 'RECOVERY',
    label: { en: 'Still upset after recovery', it: 'Ancora contrariati dopo il recupero' },
    question: {
      en: 'How many customers are still upset after the recovery?',
      it: 'Quanti clienti restano contrariati dopo il recupero?',
    },
    description: {
      en: 'Recoveries after which the customer is still upset, over those after which they were asked.',
      it: 'Recuperi dopo i quali il cliente è ancora contrariato, su quelli dopo i quali gli è stato chiesto.',
    },
    measure: share(facts('recovery', 'startedDay', { stillUpset: { known: true } }), { stillUpset: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S2-18', 'S2-19', 'S2-21'],
    citation: 'Weun, Beatty & Jones 2004, J. Services Marketing 18(2):133–146',
  },
  negativeTalkAfterRecovery: {
    stage: 'RECOVERY',
    label: { en: 'Bad talk after recovery', it: 'Passaparola negativo dopo il recupero' },
    question: {
      en: 'How many customers speak badly of a failure even after a recovery?',
      it: 'Quanti clienti parlano male di un disservizio anche dopo il recupero?',
    },
    description: {
      en: 'Failures of which the customer spoke badly to others after a recovery had begun, over failures with a recovery, as far as tellings are known.',
      it: "Disservizi di cui il cliente ha parlato male ad altri dopo l'avvio di un recupero, sui disservizi con un recupero, per quanto se ne sa.",
    },
    measure: share(facts('recoveryOfFailure', 'detectedDay', { respondedAt: { known: true } }), {
      toldBadlyAfter: true,
    }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S2-20'],
    citation: 'Weun, Beatty & Jones 2004, J. Services Marketing 18(2):133–146',
  },
  redemptionRate: {
    stage: 'RECOVERY',
    label: { en: 'Redeemed by the next contact', it: 'Riscatto al contatto successivo' },
    question: {
      en: 'How often is the next contact after a failure excellent?',
      it: 'Quanto spesso il contatto dopo un disservizio è eccellente?',
    },
    description: {
      en: 'Failures after which the next answered contact about something else was rated 5 of 5, over those after which it was rated.',
      it: 'Disservizi dopo i quali il successivo contatto con risposta, su un altro tema, ha avuto 5 su 5, su quelli dopo i quali è stato valutato.',
    },
    exclusions: {
      en: 'Failures without a next contact, or whose next contact nobody rated.',
      it: 'I disservizi senza un contatto successivo, o il cui contatto successivo non è stato valutato.',
    },
    measure: share(facts('recoveryOfFailure', 'detectedDay', { nextCsat: { known: true } }), {
      nextCsat: { atLeast: 5 },
    }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-15', 'S2-30', 'S2-36'],
  },
  expectedRemedyRate: {
    stage: 'RECOVERY',
    label: { en: 'Expected remedy given', it: 'Rimedio atteso concesso' },
    question: {
      en: 'How often do customers get the remedy that they expected?',
      it: 'Quanto spesso i clienti ottengono il rimedio che si aspettavano?',
    },
    description: {
      en: 'Recoveries that held the remedy which the customer expected, over those for which that is known.',
      it: 'Recuperi che contenevano il rimedio atteso dal cliente, su quelli per cui è noto.',
    },
    measure: share(facts('recovery', 'startedDay', { expectedRemedyGiven: { known: true } }), {
      expectedRemedyGiven: true,
    }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-02', 'S2-07', 'S2-08'],
    citation: 'Smith, Bolton & Wagner 1999, JMR 36(3):356–372',
  },
  formalApologyRate: {
    stage: 'RECOVERY',
    label: { en: 'Formal apologies', it: 'Scuse formali' },
    question: { en: 'How many apologies are formal and explicit?', it: 'Quante scuse sono formali ed esplicite?' },
    description: {
      en: 'Apologies that were formal and explicit, over the apologies made of which it is known.',
      it: 'Scuse formali ed esplicite, sulle scuse presentate di cui lo si sa.',
    },
    measure: share(facts('remedyGiven', 'doneDay', { remedy: 'APOLOGY', formal: { known: true } }), { formal: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-06', 'S2-29', 'S2-33'],
  },
  remedyOnTimeRate: {
    stage: 'RECOVERY',
    label: { en: 'Remedies on time', it: 'Rimedi puntuali' },
    question: {
      en: 'How many remedies arrive by when they were promised?',
      it: 'Quanti rimedi arrivano entro il termine promesso?',
    },
    description: {
      en: 'Remedies done by the time that was promised, over those done for which a time was promised.',
      it: 'Rimedi eseguiti entro il termine promesso, su quelli eseguiti per cui era stato promesso un termine.',
    },
    measure: share(facts('remedyGiven', 'doneDay', { onTime: { known: true } }), { onTime: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-03', 'S2-04', 'S2-05', 'S2-14', 'S2-29'],
  },
  followUpPlannedRate: {
    stage: 'RECOVERY',
    label: { en: 'Follow-up planned', it: 'Ricontatto previsto' },
    question: {
      en: 'For how many recoveries is a later contact planned?',
      it: 'Per quanti recuperi è previsto un ricontatto?',
    },
    description: {
      en: 'Recoveries for which a later contact was planned, over all recoveries.',
      it: 'Recuperi per i quali è previsto un contatto successivo, su tutti i recuperi.',
    },
    measure: share(recoveries, { followUpPlanned: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-22', 'S2-36'],
  },
});
