import { facts } from '../definition/facts.js';
import { flow, leaving, loss, retained, share, spells, stock, survival } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const answered = facts('contact', 'startedDay', { initiator: 'CUSTOMER', outcome: 'ANSWERED' });

/** Do they leave? */
export const churnMetrics = metrics({
  activeCustomers: {
    stage: 'CHURN',
    label: { en: 'Active customers', it: 'Clienti attivi' },
    question: { en: 'How many customers do we have?', it: 'Quanti clienti abbiamo?' },
    description: { en: 'Customers at the end of the period.', it: 'Clienti alla fine del periodo.' },
    measure: stock(spells('customer')),
    unit: 'COUNT',
    better: 'HIGHER',
    concepts: ['S1-01', 'S1-08', 'S3-10'],
  },
  customerChurnRate: {
    stage: 'CHURN',
    label: { en: 'Customer churn rate', it: 'Tasso di abbandono clienti' },
    question: { en: 'How many customers do we lose?', it: 'Quanti clienti perdiamo?' },
    description: {
      en: 'Customers whose spell ended in the period, over the customers at its start.',
      it: "Clienti il cui rapporto è finito nel periodo, sui clienti all'inizio del periodo.",
    },
    measure: loss('customer'),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-49', 'S1-01', 'S1-32'],
  },
  churnHazard: {
    stage: 'CHURN',
    label: { en: 'Churn a month', it: 'Abbandono al mese' },
    question: { en: 'At what pace do customers leave?', it: 'A che ritmo i clienti se ne vanno?' },
    description: {
      en: 'Customers whose spell ended, for each 30 days of customers being there.',
      it: 'Clienti il cui rapporto è finito, per ogni 30 giorni di presenza di un cliente.',
    },
    measure: flow('customer', 30),
    unit: 'SHARE_PER_MONTH',
    better: 'LOWER',
    concepts: ['S0-28', 'S0-49', 'S1-01'],
  },
  survival12m: {
    stage: 'CHURN',
    label: { en: 'Still customers after 12 months', it: 'Ancora clienti dopo 12 mesi' },
    question: {
      en: 'How many new customers would still be there after a year?',
      it: 'Quanti nuovi clienti ci sarebbero ancora dopo un anno?',
    },
    description: {
      en: 'Share of spells that would last 365 days if leaving went on at the pace of the period, by length of spell.',
      it: 'Quota di rapporti che durerebbero 365 giorni se gli abbandoni seguissero il ritmo del periodo, per durata.',
    },
    measure: survival('customer', 365),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-28', 'S0-46', 'S1-01'],
    citation: 'Kaplan & Meier 1958, JASA 53:457–481',
  },
  oneStrikeChurn: {
    stage: 'CHURN',
    label: { en: 'Gone after one failure', it: 'Persi dopo un solo disservizio' },
    question: {
      en: 'How many leave within 90 days of their first failure?',
      it: 'Quanti se ne vanno entro 90 giorni dal primo disservizio?',
    },
    description: {
      en: 'Share of customers who leave within 90 days of their first failure and before a second one, at the pace of the period.',
      it: 'Quota di clienti che se ne vanno entro 90 giorni dal primo disservizio e prima di un secondo, al ritmo del periodo.',
    },
    exclusions: {
      en: 'A second failure ends the time watched without an event. Some would have left without any failure; the report compares.',
      it: "Un secondo disservizio chiude l'osservazione senza evento. Alcuni se ne sarebbero andati comunque; il rapporto confronta.",
    },
    measure: leaving('afterFirstFailure', 90, { first: true }, { left: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-30', 'S1-03', 'S3-14'],
    citation: 'Kaplan & Meier 1958, JASA 53:457–481',
  },
  competitorShareOfChurn: {
    stage: 'CHURN',
    label: { en: 'Lost to competitors', it: 'Passati ai concorrenti' },
    question: {
      en: 'How many of those who choose to leave go to a competitor?',
      it: 'Quanti di chi sceglie di andarsene passano a un concorrente?',
    },
    description: {
      en: 'Customers who left for a competitor, over those who left by choice and whose destination is known.',
      it: 'Clienti passati a un concorrente, su quelli andati via per scelta e di cui si conosce la destinazione.',
    },
    exclusions: {
      en: 'Those who left without choosing to, and those whose destination is not known.',
      it: 'Chi è andato via senza sceglierlo, e chi non si sa dove sia andato.',
    },
    measure: share(facts('departure', 'endedOn', { endDestination: ['COMPETITOR', 'ABANDONED'] }), {
      endDestination: 'COMPETITOR',
    }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-04', 'S1-13'],
  },
  serviceShareOfChurn: {
    stage: 'CHURN',
    label: { en: 'Lost over service', it: 'Persi per il servizio' },
    question: {
      en: 'How many of those who say why they leave name poor service?',
      it: 'Quanti di chi dice perché se ne va indicano il cattivo servizio?',
    },
    description: {
      en: 'Customers who left because of poor service, over those who left and whose reason is known.',
      it: 'Clienti andati via per il cattivo servizio, su quelli di cui si conosce il motivo.',
    },
    exclusions: {
      en: 'Those whose reason is not known. Stated reasons understate: see the churn attributable to failures.',
      it: "Chi non ha indicato un motivo. I motivi dichiarati sottostimano: si veda l'abbandono attribuibile ai disservizi.",
    },
    measure: share(facts('departure', 'endedOn', { endReason: { known: true } }), { endReason: 'SERVICE' }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-01', 'S1-32'],
  },
  grossRevenueRetention: {
    stage: 'CHURN',
    label: { en: 'Gross revenue retention', it: 'Ricavi mantenuti lordi' },
    question: {
      en: 'How much of the revenue of our customers do we keep?',
      it: 'Quanta parte dei ricavi dei nostri clienti manteniamo?',
    },
    description: {
      en: 'Monthly value at the end of the customers there at the start, each counted at most as at the start, over their monthly value at the start.',
      it: "Valore mensile alla fine dei clienti presenti all'inizio, ciascuno al più per il valore iniziale, sul loro valore mensile all'inizio.",
    },
    exclusions: {
      en: 'Customers whose monthly value is not known.',
      it: 'I clienti di cui non si conosce il valore mensile.',
    },
    measure: retained(false),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-01', 'S1-08'],
  },
  netRevenueRetention: {
    stage: 'CHURN',
    label: { en: 'Net revenue retention', it: 'Ricavi mantenuti netti' },
    question: { en: 'Do those who stay make up for those who leave?', it: 'Chi resta compensa chi se ne va?' },
    description: {
      en: 'Monthly value at the end of the customers there at the start, over their monthly value at the start.',
      it: "Valore mensile alla fine dei clienti presenti all'inizio, sul loro valore mensile all'inizio.",
    },
    exclusions: {
      en: 'New customers, and customers whose monthly value is not known.',
      it: 'I nuovi clienti, e quelli di cui non si conosce il valore mensile.',
    },
    measure: retained(true),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-01', 'S1-08'],
  },
  escalationRate: {
    stage: 'CHURN',
    label: { en: 'Escalation rate', it: 'Tasso di escalation' },
    question: { en: 'How many contacts end with a supervisor?', it: 'Quanti contatti finiscono da un responsabile?' },
    description: {
      en: 'Contacts begun by customers and answered in which a supervisor was asked for or came in, over those answered.',
      it: 'Contatti avviati dai clienti e con risposta in cui è stato chiesto o è intervenuto un responsabile, su quelli con risposta.',
    },
    measure: share(answered, { escalated: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S4-20'],
  },
  repeatContactRate: {
    stage: 'CHURN',
    label: { en: 'Repeat contact rate', it: 'Tasso di contatti ripetuti' },
    question: {
      en: 'How many issues make customers contact us again within a week?',
      it: 'Per quante pratiche i clienti ci ricontattano entro una settimana?',
    },
    description: {
      en: 'Issues about which the customer made contact more than once within 7 days of their opening, over all issues opened.',
      it: "Pratiche per cui il cliente ha preso contatto più di una volta entro 7 giorni dall'apertura, su tutte quelle aperte.",
    },
    exclusions: {
      en: 'Issues opened less than 7 days before the data ends.',
      it: 'Le pratiche aperte meno di 7 giorni prima della fine dei dati.',
    },
    measure: share(facts('issue', 'openedDay', { repeated: { known: true } }), { repeated: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-05', 'S4-19'],
  },
});
