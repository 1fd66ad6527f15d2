import { facts } from '../definition/facts.js';
import { count, distinct, rate, total } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const failures = facts('failure', 'detectedDay');
const attempts = facts('contact', 'startedDay', { initiator: 'CUSTOMER' });

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
    concepts: ['S2-01', 'S2-23'],
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
    concepts: ['S4-10'],
  },
});
