import { facts } from '../definition/facts.js';
import { flow, mean, spells, stockShare } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

/** What does it do to those who answer? */
export const staffMetrics = metrics({
  turnoverRate: {
    stage: 'STAFF',
    label: { en: 'Staff turnover', it: 'Turnover del personale' },
    question: { en: 'How fast do we lose staff?', it: 'Con quale ritmo perdiamo personale?' },
    description: {
      en: 'Exits over the average headcount, per year of 365 days.',
      it: 'Uscite sul personale medio, per anno di 365 giorni.',
    },
    exclusions: { en: 'Moves inside the company.', it: "Spostamenti all'interno dell'azienda." },
    measure: flow('employee', 365, { exitReason: { not: ['TRANSFER'] } }),
    unit: 'SHARE_PER_YEAR',
    better: 'LOWER',
    concepts: ['S1-26'],
  },
  noviceShare: {
    stage: 'STAFF',
    label: { en: 'Novices', it: 'Personale inesperto' },
    question: { en: 'How many of our people are new?', it: 'Quante delle nostre persone sono nuove?' },
    description: {
      en: 'Employees of less than 26 weeks, over all employees at the end of the period.',
      it: 'Dipendenti con meno di 26 settimane, su tutti i dipendenti alla fine del periodo.',
    },
    measure: stockShare(spells('employee'), 182),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-28'],
  },
  employeeConfidence: {
    stage: 'STAFF',
    label: { en: 'Staff confidence', it: 'Fiducia del personale' },
    question: { en: 'How confident and secure do our people feel?', it: 'Quanto si sentono sicure le nostre persone?' },
    description: {
      en: 'Mean of the answers about confidence and security, brought from 1–7 to 0–1.',
      it: 'Media delle risposte su fiducia e sicurezza, riportate da 1–7 a 0–1.',
    },
    measure: mean(facts('pulse', 'answeredOn'), { score: { confidence: 1, security: 1 }, from: 1, to: 7 }),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S1-23'],
  },
});
