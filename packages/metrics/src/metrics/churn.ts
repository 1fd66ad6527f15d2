import { loss, spells, stock, survival } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

/** Do they leave? */
export const churnMetrics = metrics({
  activeCustomers: {
    stage: 'CHURN',
    label: { en: 'Active customers', it: 'Clienti attivi' },
    question: { en: 'How many customers do we have?', it: 'Quanti clienti abbiamo?' },
    description: {
      en: 'Customers at the end of the period.',
      it: 'Clienti alla fine del periodo.',
    },
    measure: stock(spells('customer')),
    unit: 'COUNT',
    better: 'HIGHER',
    concepts: ['S1-01', 'S3-10'],
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
    concepts: ['S0-49', 'S1-01'],
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
    concepts: ['S0-28', 'S1-01'],
    citation: 'Kaplan & Meier 1958, JASA 53:457–481',
  },
});
