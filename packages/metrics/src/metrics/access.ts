import { facts } from '../definition/facts.js';
import { count, mean, product, share } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const attempts = facts('contact', 'startedDay', { initiator: 'CUSTOMER' });

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
    concepts: ['S0-04', 'S0-17', 'S0-18', 'S4-19'],
  },
  reachabilityIndex: {
    stage: 'ACCESS',
    label: { en: 'Reachability index', it: 'Indice di raggiungibilità' },
    question: {
      en: 'What is the chance to reach us at the wanted hour, on the wanted channel, in time?',
      it: "Quante probabilità ha un cliente di raggiungerci all'ora e sul canale che vuole, e in tempo?",
    },
    description: {
      en: 'Product of four shares: attempts in opening hours, preferred channel offered, messages delivered, answered in time.',
      it: 'Prodotto di quattro quote: tentativi in orario, canale preferito offerto, messaggi recapitati, risposte in tempo.',
    },
    measure: product('inHoursShare', 'preferredChannelOffered', 'deliveredShare', 'answeredInTime'),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-09', 'S0-26', 'S0-50'],
  },
  inHoursShare: {
    stage: 'ACCESS',
    label: { en: 'Attempts in opening hours', it: 'Tentativi in orario di apertura' },
    question: {
      en: 'How many attempts find the channel open?',
      it: 'Quanti tentativi trovano il canale aperto?',
    },
    description: {
      en: 'Attempts that did not meet a closed channel, over all attempts.',
      it: 'Tentativi che non hanno trovato il canale chiuso, su tutti i tentativi.',
    },
    measure: share(attempts, { outcome: { not: ['OUT_OF_HOURS'] } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-09', 'S0-10'],
  },
  outOfHoursDemandShare: {
    stage: 'ACCESS',
    label: { en: 'Demand out of hours', it: 'Domanda fuori orario' },
    question: {
      en: 'How many try when we are closed?',
      it: 'Quanti provano quando siamo chiusi?',
    },
    description: {
      en: 'Attempts that met a closed channel, over all attempts.',
      it: 'Tentativi che hanno trovato il canale chiuso, su tutti i tentativi.',
    },
    measure: share(attempts, { outcome: 'OUT_OF_HOURS' }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-10'],
  },
  preferredChannelOffered: {
    stage: 'ACCESS',
    label: { en: 'Preferred channel offered', it: 'Canale preferito offerto' },
    question: {
      en: 'Do we offer the channels that customers prefer?',
      it: 'Offriamo i canali che i clienti preferiscono?',
    },
    description: {
      en: 'Attempts of customers whose preferred channel had opening hours on that day or before, over all attempts with a known preference.',
      it: 'Tentativi di clienti il cui canale preferito aveva già orari di apertura quel giorno, su tutti quelli con una preferenza nota.',
    },
    exclusions: {
      en: 'Attempts without a known preference; all, where no opening hours are kept.',
      it: 'Tentativi senza una preferenza nota; tutti, se non sono registrati orari di apertura.',
    },
    measure: share(
      facts('contact', 'startedDay', { initiator: 'CUSTOMER', preferredChannelOffered: { known: true } }),
      {
        preferredChannelOffered: true,
      },
    ),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-11'],
  },
  preferredChannelMatch: {
    stage: 'ACCESS',
    label: { en: 'On the preferred channel', it: 'Sul canale preferito' },
    question: {
      en: 'How many contacts take place on the channel that the customer prefers?',
      it: 'Quanti contatti avvengono sul canale che il cliente preferisce?',
    },
    description: {
      en: 'Attempts on the preferred channel, over all attempts with a known preference.',
      it: 'Tentativi sul canale preferito, su tutti quelli con una preferenza nota.',
    },
    measure: share(facts('contact', 'startedDay', { initiator: 'CUSTOMER', onPreferredChannel: { known: true } }), {
      onPreferredChannel: true,
    }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-11'],
  },
  deliveredShare: {
    stage: 'ACCESS',
    label: { en: 'Delivered', it: 'Recapitati' },
    question: {
      en: 'How many attempts on an open channel arrive?',
      it: 'Quanti tentativi su un canale aperto arrivano a destinazione?',
    },
    description: {
      en: 'Attempts that did not bounce, over those that found the channel open.',
      it: 'Tentativi non respinti, su quelli che hanno trovato il canale aperto.',
    },
    measure: share(facts('contact', 'startedDay', { initiator: 'CUSTOMER', outcome: { not: ['OUT_OF_HOURS'] } }), {
      outcome: { not: ['BOUNCED'] },
    }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-09'],
  },
  answeredInTime: {
    stage: 'ACCESS',
    label: { en: 'Answered in time', it: 'Risposte in tempo' },
    question: {
      en: 'How many of those who get through are answered in time?',
      it: 'Quanti di quelli che arrivano a noi ricevono risposta in tempo?',
    },
    description: {
      en: 'Attempts answered within 20 seconds by phone, chat or in person, or within 24 hours in writing, over those that found the channel open and arrived.',
      it: 'Tentativi con risposta entro 20 secondi al telefono, in chat o di persona, o entro 24 ore per iscritto, su quelli arrivati a canale aperto.',
    },
    exclusions: {
      en: 'Answers of which the time is not known.',
      it: "Risposte di cui non si conosce l'ora.",
    },
    measure: share(
      facts('contact', 'startedDay', {
        initiator: 'CUSTOMER',
        outcome: { not: ['OUT_OF_HOURS', 'BOUNCED'] },
        answeredInTime: { known: true },
      }),
      { answeredInTime: true },
    ),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-08', 'S0-45'],
  },
  averageHandleTime: {
    stage: 'ACCESS',
    label: { en: 'Average handle time', it: 'Tempo medio di gestione' },
    question: { en: 'How much work does a contact take?', it: 'Quanto lavoro richiede un contatto?' },
    description: {
      en: 'Mean seconds of work on an answered contact.',
      it: 'Secondi medi di lavoro su un contatto con risposta.',
    },
    measure: mean(facts('contact', 'startedDay', { initiator: 'CUSTOMER', outcome: 'ANSWERED' }), 'handleSeconds'),
    unit: 'SECONDS',
    better: 'NEITHER',
    concepts: ['S3-12'],
  },
});
