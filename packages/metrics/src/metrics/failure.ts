import { facts } from '../definition/facts.js';
import { count, distinct, mean, rate, share, total } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const failures = facts('failure', 'detectedDay');
const attempts = facts('contact', 'startedDay', { initiator: 'CUSTOMER' });
const judged = facts('contact', 'startedDay', { disconfirmation: { known: true } });

/** Does what customers get fall below what they expected? */
export const failureMetrics = metrics({
  failures: {
    stage: 'FAILURE',
    label: { en: 'Service failures', it: 'Disservizi' },
    question: {
      en: 'How often did service fall below what a customer expected?',
      it: 'Quante volte il servizio è rimasto sotto le attese di un cliente?',
    },
    description: { en: 'Service failures detected.', it: 'Disservizi rilevati.' },
    measure: count(failures),
    unit: 'COUNT',
    better: 'LOWER',
    concepts: ['S0-02', 'S1-30', 'S2-01', 'S2-23', 'S3-08'],
  },
  failureRate: {
    stage: 'FAILURE',
    label: { en: 'Failure rate', it: 'Tasso di disservizio' },
    question: {
      en: 'How many failures are there for each contact?',
      it: 'Quanti disservizi ci sono per ogni contatto?',
    },
    description: {
      en: 'Service failures detected, for each interaction that customers began.',
      it: 'Disservizi rilevati per ogni interazione avviata dai clienti.',
    },
    measure: rate(total(failures), total(attempts)),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S2-01', 'S2-23'],
  },
  failedContactShare: {
    stage: 'FAILURE',
    label: { en: 'Contacts that fail', it: 'Contatti andati male' },
    question: { en: 'In how many contacts does a failure happen?', it: 'In quanti contatti avviene un disservizio?' },
    description: {
      en: 'Attempts in which at least one failure happened, over all attempts.',
      it: 'Tentativi in cui è avvenuto almeno un disservizio, su tutti i tentativi.',
    },
    exclusions: {
      en: 'Failures outside a contact, such as a late delivery that nobody wrote about.',
      it: 'Disservizi fuori da un contatto, come una consegna in ritardo di cui nessuno ha scritto.',
    },
    measure: share(attempts, { failed: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S2-01', 'S3-06'],
  },
  firstExperienceFailureRate: {
    stage: 'FAILURE',
    label: { en: 'Failure at the first contact', it: 'Disservizio al primo contatto' },
    question: {
      en: 'For how many new customers does the first contact fail?',
      it: 'Per quanti nuovi clienti va male il primo contatto?',
    },
    description: {
      en: 'First attempts of new customers in which a failure happened, over all first attempts of new customers.',
      it: 'Primi tentativi di nuovi clienti in cui è avvenuto un disservizio, su tutti i primi tentativi di nuovi clienti.',
    },
    exclusions: {
      en: 'Customers who came before the data begins: their first contact is not known.',
      it: "Clienti arrivati prima dell'inizio dei dati: il loro primo contatto non è noto.",
    },
    measure: share(facts('contact', 'startedDay', { initiator: 'CUSTOMER', firstOfNewCustomer: true }), {
      failed: true,
    }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-03', 'S2-32'],
  },
  severityScore: {
    stage: 'FAILURE',
    label: { en: 'Severity', it: 'Gravità media' },
    question: { en: 'How much harm does a failure do?', it: 'Quanto danno fa un disservizio?' },
    description: {
      en: 'Mean severity of failures as it stood when they were detected: magnitude, stake, irreversibility and duration, weighed into one score.',
      it: 'Gravità media dei disservizi al momento della rilevazione: entità, posta in gioco, irreversibilità e durata, pesate in un solo punteggio.',
    },
    measure: mean(failures, 'severity'),
    unit: 'SCORE',
    better: 'LOWER',
    concepts: ['S0-22', 'S2-10', 'S2-28', 'S4-06'],
  },
  severeFailureShare: {
    stage: 'FAILURE',
    label: { en: 'Severe failures', it: 'Disservizi gravi' },
    question: { en: 'How many failures are severe?', it: 'Quanti disservizi sono gravi?' },
    description: {
      en: 'Failures of severity 0.7 or more, over all failures.',
      it: 'Disservizi di gravità pari o superiore a 0,7, su tutti i disservizi.',
    },
    measure: share(failures, { severity: { atLeast: 0.7 } }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S2-10', 'S3-01'],
  },
  disconfirmation: {
    stage: 'FAILURE',
    label: { en: 'Perceived less expected', it: 'Percepito meno atteso' },
    question: {
      en: 'Does service meet what customers expected?',
      it: "Il servizio è all'altezza di ciò che i clienti si aspettavano?",
    },
    description: {
      en: 'Mean of the quality perceived less the quality expected, each from 1 to 7, over contacts of which both are known.',
      it: 'Media della qualità percepita meno quella attesa, ciascuna da 1 a 7, sui contatti di cui si conoscono entrambe.',
    },
    measure: mean(judged, 'disconfirmation'),
    unit: 'RATING_DIFFERENCE',
    better: 'HIGHER',
    concepts: ['S0-27', 'S2-01', 'S2-31'],
    citation: 'Oliver 1980, Journal of Marketing Research 17(4):460–469',
  },
  surpriseRate: {
    stage: 'FAILURE',
    label: { en: 'Unpleasant surprises', it: 'Spiacevoli sorprese' },
    question: {
      en: 'How many contacts fall short of what was expected?',
      it: 'Quanti contatti deludono le attese?',
    },
    description: {
      en: 'Contacts perceived at least one point of seven below what was expected, over all of which both are known.',
      it: 'Contatti percepiti almeno un punto su sette sotto le attese, su tutti quelli di cui si conoscono entrambi.',
    },
    measure: share(judged, { disconfirmation: { below: 0 } }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S4-01'],
  },
  complaintShare: {
    stage: 'FAILURE',
    label: { en: 'Failures complained of', it: 'Disservizi con reclamo' },
    question: { en: 'How many failures do customers tell us of?', it: 'Di quanti disservizi i clienti si lamentano?' },
    description: {
      en: 'Failures of which the customer complained, over all failures. The rest is what the company found itself.',
      it: "Disservizi per cui il cliente ha reclamato, su tutti. Gli altri li ha scoperti l'azienda.",
    },
    measure: share(failures, { complained: true }),
    unit: 'SHARE',
    better: 'NEITHER',
    concepts: ['S2-23', 'S2-24'],
  },
  failureDemandShare: {
    stage: 'FAILURE',
    label: { en: 'Failure demand', it: 'Domanda da disservizio' },
    question: {
      en: 'How many contacts should never have been needed?',
      it: 'Quanti contatti non sarebbero dovuti servire?',
    },
    description: {
      en: 'Attempts caused by something not done, or not done right, the first time, over all attempts of which the kind is known.',
      it: 'Tentativi dovuti a qualcosa di non fatto, o non fatto bene, la prima volta, su tutti quelli di cui si conosce il tipo.',
    },
    measure: share(facts('contact', 'startedDay', { initiator: 'CUSTOMER', demandType: { known: true } }), {
      demandType: 'FAILURE',
    }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-51', 'S4-19'],
    citation: 'Seddon 2003, Freedom from Command and Control',
  },
  blastRadius: {
    stage: 'FAILURE',
    label: { en: 'Blast radius', it: "Raggio d'impatto" },
    question: {
      en: 'How many customers were exposed to incidents?',
      it: 'Quanti clienti sono stati esposti a incidenti?',
    },
    description: {
      en: 'Different customers exposed to an incident, whether they complained or not.',
      it: 'Clienti diversi esposti a un incidente, con o senza reclamo.',
    },
    measure: distinct(facts('exposure', 'exposedDay'), 'customer'),
    unit: 'COUNT',
    better: 'LOWER',
    concepts: ['S4-03', 'S4-10'],
  },
  brokenPromises: {
    stage: 'FAILURE',
    label: { en: 'Broken expectations', it: 'Attese deluse' },
    question: {
      en: 'Which expectations do we break?',
      it: 'Quali attese deludiamo?',
    },
    description: {
      en: 'Broken expectations found in failures, by the day on which the failure was detected.',
      it: 'Attese deluse emerse nei disservizi, per giorno di rilevazione del disservizio.',
    },
    measure: count(facts('breach', 'failedDay')),
    unit: 'COUNT',
    better: 'LOWER',
    concepts: ['S4-01', 'S4-02', 'S4-08'],
  },
  breachesPerFailure: {
    stage: 'FAILURE',
    label: { en: 'Broken expectations per failure', it: 'Attese deluse per disservizio' },
    question: {
      en: 'How many unpleasant surprises does one failure hold?',
      it: 'Quante spiacevoli sorprese contiene un disservizio?',
    },
    description: {
      en: 'Mean number of broken expectations of failures in which any was named.',
      it: 'Numero medio di attese deluse nei disservizi in cui ne è stata indicata almeno una.',
    },
    measure: mean(failures, 'breaches'),
    unit: 'RATIO',
    better: 'LOWER',
    concepts: ['S4-07'],
  },
});
