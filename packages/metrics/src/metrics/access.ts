import { facts } from '../definition/facts.js';
import { count, mean, quantile, share } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const attempts = facts('contact', 'startedDay', { initiator: 'CUSTOMER' });
const answered = facts('contact', 'startedDay', { initiator: 'CUSTOMER', outcome: 'ANSWERED' });

/** Can customers reach the company, when and how they want? */
export const accessMetrics = metrics({
  contactAttempts: {
    stage: 'ACCESS',
    label: { en: 'Contact attempts', it: 'Tentativi di contatto' },
    question: {
      en: 'How often do customers try to reach us?',
      it: 'Quante volte i clienti cercano di raggiungerci?',
    },
    description: {
      en: 'Attempts that customers began, answered or not.',
      it: 'Tentativi avviati dai clienti, con o senza risposta.',
    },
    measure: count(attempts),
    unit: 'COUNT',
    better: 'NEITHER',
    concepts: ['S0-04'],
  },
  abandonmentRate: {
    stage: 'ACCESS',
    label: { en: 'Abandonment rate', it: 'Tasso di abbandono in attesa' },
    question: {
      en: 'How many callers give up while they wait?',
      it: 'Quanti rinunciano mentre aspettano?',
    },
    description: {
      en: 'Attempts given up while waiting, over those given up or answered.',
      it: 'Tentativi interrotti in attesa, su quelli interrotti o con risposta.',
    },
    exclusions: {
      en: 'Busy lines, closed hours and bounced messages: nobody waited.',
      it: 'Linee occupate, orari di chiusura e messaggi respinti: nessuno ha atteso.',
    },
    measure: share(facts('contact', 'startedDay', { initiator: 'CUSTOMER', outcome: ['ANSWERED', 'ABANDONED'] }), {
      outcome: 'ABANDONED',
    }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-08', 'S0-49'],
  },
  averageSpeedOfAnswer: {
    stage: 'ACCESS',
    label: { en: 'Average speed of answer', it: 'Tempo medio di risposta' },
    question: {
      en: 'How long do callers wait until somebody answers?',
      it: 'Quanto si aspetta prima che qualcuno risponda?',
    },
    description: {
      en: 'Mean seconds from the start of an answered call or chat to the first human answer.',
      it: "Secondi medi dall'inizio di una chiamata o chat con risposta alla prima risposta umana.",
    },
    measure: mean(
      facts('contact', 'startedDay', { initiator: 'CUSTOMER', outcome: 'ANSWERED', channel: ['PHONE', 'CHAT'] }),
      { seconds: ['startedAt', 'answeredAt'] },
    ),
    unit: 'SECONDS',
    better: 'LOWER',
    concepts: ['S0-08'],
  },
  firstResponseTime: {
    stage: 'ACCESS',
    label: { en: 'First response time', it: 'Tempo di prima risposta' },
    question: {
      en: 'How long until half of those who wrote have a first answer?',
      it: 'Dopo quanto tempo metà di chi scrive ha una prima risposta?',
    },
    description: {
      en: 'Median hours from a written contact to the first human reply, over those that got one.',
      it: 'Ore mediane da un contatto scritto alla prima risposta umana, tra quelli che ne hanno avuta una.',
    },
    exclusions: {
      en: 'Contacts without a reply have no reply time; the unanswered rate counts them.',
      it: 'I contatti senza risposta non hanno tempo di risposta; li conta il tasso di mancata risposta.',
    },
    measure: quantile(
      facts('contact', 'startedDay', {
        initiator: 'CUSTOMER',
        outcome: 'ANSWERED',
        channel: { not: ['PHONE', 'CHAT', 'IN_PERSON'] },
      }),
      { hours: ['startedAt', 'answeredAt'] },
      0.5,
    ),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S0-12'],
  },
  averageHandleTime: {
    stage: 'ACCESS',
    label: { en: 'Average handle time', it: 'Tempo medio di gestione' },
    question: { en: 'How much work does a contact take?', it: 'Quanto lavoro richiede un contatto?' },
    description: {
      en: 'Mean seconds of work on an answered contact.',
      it: 'Secondi medi di lavoro su un contatto con risposta.',
    },
    measure: mean(answered, 'handleSeconds'),
    unit: 'SECONDS',
    better: 'NEITHER',
    concepts: ['S3-12'],
  },
});
