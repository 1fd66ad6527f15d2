import { liveChannels, writtenChannels } from '../definition/answering.js';
import { facts } from '../definition/facts.js';
import { mean, quantile, share, timeTo } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const calls = ['PHONE', 'CHAT'] as const;

/** How long do customers wait, and for how many in vain? */
export const accessWaitingMetrics = metrics({
  abandonmentRate: {
    stage: 'ACCESS',
    label: { en: 'Abandonment rate', it: 'Tasso di abbandono in attesa' },
    question: {
      en: 'How many callers give up while they wait?',
      it: 'Quanti rinunciano mentre aspettano?',
    },
    description: {
      en: 'Attempts given up while waiting, after however short a wait, over those given up or answered.',
      it: 'Tentativi interrotti in attesa, anche dopo pochi istanti, su quelli interrotti o con risposta.',
    },
    exclusions: {
      en: 'Busy lines, closed hours, bounced messages and messages without a reply: nobody waited on the spot.',
      it: 'Linee occupate, orari di chiusura, messaggi respinti o rimasti senza risposta: nessuno ha atteso in linea.',
    },
    measure: share(
      facts('contact', 'startedDay', {
        initiator: 'CUSTOMER',
        outcome: ['ANSWERED', 'ABANDONED'],
        channel: liveChannels,
      }),
      {
        outcome: 'ABANDONED',
      },
    ),
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
    measure: mean(facts('contact', 'startedDay', { initiator: 'CUSTOMER', outcome: 'ANSWERED', channel: calls }), {
      seconds: ['startedAt', 'answeredAt'],
    }),
    unit: 'SECONDS',
    better: 'LOWER',
    concepts: ['S0-08'],
  },
  serviceLevel: {
    stage: 'ACCESS',
    label: { en: 'Service level', it: 'Livello di servizio' },
    question: {
      en: 'How many calls and chats are answered within 20 seconds?',
      it: 'Quante chiamate e chat ricevono risposta entro 20 secondi?',
    },
    description: {
      en: 'Calls and chats answered within 20 seconds, over all that were offered: answered, given up or met by a busy line.',
      it: 'Chiamate e chat con risposta entro 20 secondi, su tutte quelle entrate: con risposta, interrotte o con linea occupata.',
    },
    exclusions: {
      en: 'Attempts out of hours; answers of which the time is not known.',
      it: "Tentativi fuori orario; risposte di cui non si conosce l'ora.",
    },
    measure: share(
      facts('contact', 'startedDay', {
        initiator: 'CUSTOMER',
        outcome: ['ANSWERED', 'ABANDONED', 'BUSY'],
        channel: calls,
        answeredInTime: { known: true },
      }),
      { answeredInTime: true },
    ),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-08', 'S0-45'],
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
      facts('contact', 'startedDay', { initiator: 'CUSTOMER', outcome: 'ANSWERED', channel: writtenChannels }),
      { hours: ['startedAt', 'answeredAt'] },
      0.5,
    ),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S0-12', 'S0-45'],
  },
  unansweredRate: {
    stage: 'ACCESS',
    label: { en: 'Unanswered', it: 'Senza risposta' },
    question: {
      en: 'How many messages are never answered?',
      it: 'Quanti messaggi restano senza risposta?',
    },
    description: {
      en: 'Written messages that arrived and had no human reply within 7 days, over all that arrived.',
      it: 'Messaggi scritti arrivati e rimasti 7 giorni senza una risposta umana, su tutti quelli arrivati.',
    },
    exclusions: {
      en: 'Messages whose 7 days are not over when the data ends; bounced messages; replies of which the time is not known.',
      it: "Messaggi i cui 7 giorni non sono ancora trascorsi alla fine dei dati; messaggi respinti; risposte di cui non si conosce l'ora.",
    },
    measure: share(
      facts('contact', 'startedDay', {
        initiator: 'CUSTOMER',
        outcome: { not: ['BOUNCED'] },
        channel: writtenChannels,
        repliedInDays: { known: true },
      }),
      { repliedInDays: false },
    ),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-12', 'S0-41'],
  },
  uncertaintyTime: {
    stage: 'ACCESS',
    label: { en: 'Uncertainty time', it: "Tempo d'incertezza" },
    question: {
      en: 'How long do customers not know where they stand?',
      it: 'Per quanto tempo i clienti non sanno a che punto sono?',
    },
    description: {
      en: 'Median hours from the opening of an issue to its last informative answer, or to its end where there was none; issues still open count as long as they have been open.',
      it: "Ore mediane dall'apertura di una pratica all'ultima risposta utile, o alla chiusura se non ce n'è stata una; le pratiche ancora aperte contano per il tempo trascorso.",
    },
    measure: timeTo(facts('issue', 'openedDay'), 'openedAt', 'settledAt'),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S0-15', 'S0-16', 'S0-20'],
    citation: 'Kaplan & Meier 1958, JASA 53:457–481',
  },
});
