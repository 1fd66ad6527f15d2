import { facts } from '../definition/facts.js';
import { mean, netScore } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const answers = facts('loyalty', 'answeredDay');

/** What is left of trust and loyalty? */
export const experienceLoyaltyMetrics = metrics({
  nps: {
    stage: 'EXPERIENCE',
    label: { en: 'Net promoter score', it: 'Net Promoter Score' },
    question: { en: 'Would customers recommend us?', it: 'I clienti ci raccomanderebbero?' },
    description: {
      en: 'Percent of answers of 9 or 10 less percent of answers of 0 to 6.',
      it: 'Percentuale di risposte 9 o 10 meno percentuale di risposte da 0 a 6.',
    },
    measure: netScore(facts('loyalty', 'answeredDay', { recommend: { known: true } }), 'recommend'),
    unit: 'NET_SCORE',
    better: 'HIGHER',
    concepts: ['S0-28', 'S4-22'],
    citation: 'Reichheld 2003, Harvard Business Review 81(12):46–54',
  },
  trustIndex: {
    stage: 'EXPERIENCE',
    label: { en: 'Trust', it: 'Fiducia' },
    question: { en: 'How far do customers trust the company?', it: "Quanto si fidano i clienti dell'azienda?" },
    description: {
      en: 'Mean of what was answered about reliability, integrity and care, brought from 1–7 to 0–1.',
      it: 'Media delle risposte su affidabilità, integrità e attenzione, riportate da 1–7 a 0–1.',
    },
    measure: mean(answers, { score: { reliability: 1, integrity: 1, care: 1 }, from: 1, to: 7 }),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S0-19', 'S0-26', 'S4-24'],
  },
  trustReliability: {
    stage: 'EXPERIENCE',
    label: { en: 'Trust: they keep their word', it: 'Fiducia: mantengono la parola' },
    question: { en: 'Do customers find us reliable?', it: 'I clienti ci ritengono affidabili?' },
    description: {
      en: 'Mean answer on whether the company does what it says, brought from 1–7 to 0–1.',
      it: "Risposta media sul fatto che l'azienda fa ciò che dice, riportata da 1–7 a 0–1.",
    },
    measure: mean(answers, { score: { reliability: 1 }, from: 1, to: 7 }),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S0-19', 'S0-27'],
  },
  trustIntegrity: {
    stage: 'EXPERIENCE',
    label: { en: 'Trust: they are honest', it: 'Fiducia: sono onesti' },
    question: { en: 'Do customers find us honest?', it: 'I clienti ci ritengono onesti?' },
    description: {
      en: 'Mean answer on whether the company is honest, brought from 1–7 to 0–1.',
      it: "Risposta media sul fatto che l'azienda è onesta, riportata da 1–7 a 0–1.",
    },
    measure: mean(answers, { score: { integrity: 1 }, from: 1, to: 7 }),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S0-14', 'S0-23'],
  },
  trustCare: {
    stage: 'EXPERIENCE',
    label: { en: 'Trust: they care', it: 'Fiducia: ci tengono a me' },
    question: { en: 'Do customers believe that we care?', it: 'I clienti credono che ci teniamo a loro?' },
    description: {
      en: 'Mean answer on whether the company cares about the customer, brought from 1–7 to 0–1.',
      it: "Risposta media sul fatto che l'azienda tiene al cliente, riportata da 1–7 a 0–1.",
    },
    measure: mean(answers, { score: { care: 1 }, from: 1, to: 7 }),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S0-12', 'S1-16'],
  },
});
