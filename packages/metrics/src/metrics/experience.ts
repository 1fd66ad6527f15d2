import { facts } from '../definition/facts.js';
import { mean, netScore, share } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

/** How does it feel? */
export const experienceMetrics = metrics({
  csat: {
    stage: 'EXPERIENCE',
    label: { en: 'Satisfied customers', it: 'Clienti soddisfatti' },
    question: { en: 'How many are satisfied after a contact?', it: 'Quanti sono soddisfatti dopo un contatto?' },
    description: {
      en: 'Answers of 4 or 5, over all answers from 1 to 5 given after a contact.',
      it: 'Risposte 4 o 5, su tutte le risposte da 1 a 5 date dopo un contatto.',
    },
    exclusions: {
      en: 'Contacts whose customers were not asked or did not answer; the angry answer more often.',
      it: 'Contatti di chi non è stato interpellato o non ha risposto; chi è arrabbiato risponde più spesso.',
    },
    measure: share(facts('contact', 'startedDay', { csat: { known: true } }), { csat: { atLeast: 4 } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-07'],
  },
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
    concepts: ['S0-28'],
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
    measure: mean(facts('loyalty', 'answeredDay'), {
      score: { reliability: 1, integrity: 1, care: 1 },
      from: 1,
      to: 7,
    }),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S0-19', 'S0-26', 'S4-24'],
  },
});
