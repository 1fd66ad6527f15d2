import { facts } from '../definition/facts.js';
import { mean, netScore } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const answers = facts('pulse', 'answeredOn');
const unanswered = {
  en: 'Who did not answer; the unhappy may answer more, or less, often.',
  it: 'Chi non ha risposto; gli scontenti possono rispondere più spesso, o meno.',
};

/** How those who answer customers feel, as they say themselves. */
export const pulseMetrics = metrics({
  employeeConfidence: {
    stage: 'STAFF',
    label: { en: 'Staff confidence', it: 'Fiducia del personale' },
    question: { en: 'How confident and secure do our people feel?', it: 'Quanto si sentono sicure le nostre persone?' },
    description: {
      en: 'Mean of the answers about confidence and security, brought from 1–7 to 0–1.',
      it: 'Media delle risposte su fiducia e sicurezza, riportate da 1–7 a 0–1.',
    },
    exclusions: unanswered,
    measure: mean(answers, { score: { confidence: 1, security: 1 }, from: 1, to: 7 }),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S1-23'],
  },
  happinessAtWork: {
    stage: 'STAFF',
    label: { en: 'Happiness at work', it: 'Serenità sul lavoro' },
    question: { en: 'Are our people happy at work?', it: 'Le nostre persone lavorano serene?' },
    description: {
      en: 'Mean of the answers about happiness at work, from 1 to 7.',
      it: 'Media delle risposte sulla serenità al lavoro, da 1 a 7.',
    },
    exclusions: unanswered,
    measure: mean(answers, 'happiness'),
    unit: 'RATING_TO_SEVEN',
    better: 'HIGHER',
    concepts: ['S1-23'],
  },
  jobSatisfaction: {
    stage: 'STAFF',
    label: { en: 'Job satisfaction', it: 'Soddisfazione lavorativa' },
    question: { en: 'Are our people satisfied with their job?', it: 'Le nostre persone sono soddisfatte del lavoro?' },
    description: {
      en: 'Mean of the answers about satisfaction with the job, from 1 to 7.',
      it: 'Media delle risposte sulla soddisfazione per il lavoro, da 1 a 7.',
    },
    exclusions: unanswered,
    measure: mean(answers, 'satisfaction'),
    unit: 'RATING_TO_SEVEN',
    better: 'HIGHER',
    concepts: ['S0-48', 'S1-30'],
  },
  intentToStay: {
    stage: 'STAFF',
    label: { en: 'Intent to stay', it: 'Intenzione di restare' },
    question: { en: 'Do our people mean to stay?', it: 'Le nostre persone intendono restare?' },
    description: {
      en: 'Mean of the answers about staying with the company, from 1 to 7.',
      it: "Media delle risposte sull'intenzione di restare in azienda, da 1 a 7.",
    },
    exclusions: unanswered,
    measure: mean(answers, 'intentToStay'),
    unit: 'RATING_TO_SEVEN',
    better: 'HIGHER',
    concepts: ['S1-26'],
  },
  eNps: {
    stage: 'STAFF',
    label: { en: 'Employee net promoter score', it: 'Employee Net Promoter Score' },
    question: {
      en: 'Would our people recommend us as an employer?',
      it: 'Le nostre persone ci raccomanderebbero come datore di lavoro?',
    },
    description: {
      en: 'Percent of answers of 9 or 10 less percent of answers of 0 to 6, about the company as an employer.',
      it: "Percentuale di risposte 9 o 10 meno percentuale di risposte da 0 a 6, sull'azienda come datore di lavoro.",
    },
    exclusions: unanswered,
    measure: netScore(facts('pulse', 'answeredOn', { recommend: { known: true } }), 'recommend'),
    unit: 'NET_SCORE',
    better: 'HIGHER',
    concepts: ['S1-14', 'S1-23'],
  },
  burnoutIndex: {
    stage: 'STAFF',
    label: { en: 'Exhaustion', it: 'Esaurimento' },
    question: { en: 'How exhausted are our people?', it: 'Quanto sono esauste le nostre persone?' },
    description: {
      en: 'Mean of the answers about exhaustion, brought from 1–7 to 0–1. It is the core of burnout, not all of it.',
      it: "Media delle risposte sull'esaurimento, riportate da 1–7 a 0–1. È il nucleo del burnout, non tutto.",
    },
    exclusions: {
      en: 'Depersonalisation, which a licensed scale would ask. Who did not answer.',
      it: 'La depersonalizzazione, che richiede una scala con licenza. Chi non ha risposto.',
    },
    measure: mean(answers, { score: { exhaustion: 1 }, from: 1, to: 7 }),
    unit: 'SCORE',
    better: 'LOWER',
    concepts: ['S1-24', 'S1-25'],
    citation: 'Maslach & Jackson 1981, Journal of Occupational Behaviour 2(2):99–113',
  },
});
