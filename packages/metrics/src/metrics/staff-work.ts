import { facts } from '../definition/facts.js';
import { ratioOfSums, share } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const shifts = facts('shift', 'day');
const handled = facts('handledContact', 'startedDay', { employee: { known: true } });

/** What work with customers is like. */
export const workMetrics = metrics({
  angerExposure: {
    stage: 'STAFF',
    label: { en: 'Anger exposure', it: 'Esposizione alla rabbia' },
    question: {
      en: 'How many angry contacts does an hour of work bring?',
      it: "Quanti contatti arrabbiati porta un'ora di lavoro?",
    },
    description: {
      en: 'Angry contacts handled, for each hour worked. A contact is angry where anger of 0.5 or more was recorded, or the employee noted an angry customer. All days of the period count alike: the memory of one employee that fades by half in four weeks is a state of that employee on a day, and nothing is told of one employee.',
      it: "Contatti arrabbiati gestiti, per ogni ora lavorata. Un contatto è arrabbiato se è stata rilevata rabbia di almeno 0,5 o se l'addetto ha segnalato un cliente arrabbiato. Tutti i giorni del periodo contano allo stesso modo: il ricordo di un singolo addetto, che in quattro settimane si dimezza, è lo stato di quella persona in un giorno, e di una sola persona non si dice nulla.",
    },
    exclusions: {
      en: 'Anger that nobody recorded. Contacts handled on a day without a shift.',
      it: 'La rabbia che nessuno ha rilevato. I contatti gestiti in un giorno senza turno.',
    },
    measure: ratioOfSums(shifts, 'angryContacts', 'hoursWorked'),
    unit: 'PER_HOUR',
    better: 'LOWER',
    concepts: ['S0-48', 'S1-24'],
    citation: 'Hochschild 1983, The Managed Heart',
  },
  angryContactShare: {
    stage: 'STAFF',
    label: { en: 'Angry conversations', it: 'Conversazioni con clienti arrabbiati' },
    question: {
      en: 'What is the climate of the conversations that staff have?',
      it: 'Che clima hanno le conversazioni del personale?',
    },
    description: {
      en: 'Contacts with recorded anger of 0.5 or more, or in which the employee noted an angry customer, over all contacts handled by an employee.',
      it: "Contatti con rabbia rilevata di almeno 0,5 o in cui l'addetto ha segnalato un cliente arrabbiato, su tutti i contatti gestiti da un addetto.",
    },
    measure: share(handled, { angry: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-48'],
  },
  agentContinuity: {
    stage: 'STAFF',
    label: { en: 'Continuity of the person', it: "Continuità dell'addetto" },
    question: {
      en: 'Does a returning customer meet somebody who knows them?',
      it: 'Chi torna ritrova qualcuno che lo conosce?',
    },
    description: {
      en: 'Contacts handled by somebody who had handled one of the same customer in the 90 days before, over contacts of customers who had one handled in these days.',
      it: 'Contatti gestiti da chi ne aveva già gestito uno dello stesso cliente nei 90 giorni precedenti, sui contatti di clienti che in quei giorni ne avevano avuto uno.',
    },
    measure: share(facts('handledContact', 'startedDay', { employee: { known: true }, returning: true }), {
      knownEmployee: true,
    }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-28'],
  },
  contactsPerHour: {
    stage: 'STAFF',
    label: { en: 'Contacts per hour', it: "Contatti all'ora" },
    question: {
      en: 'How many contacts does an hour of work handle?',
      it: "Quanti contatti gestisce un'ora di lavoro?",
    },
    description: {
      en: 'Contacts handled, for each hour worked outside training by those who handle contacts.',
      it: 'Contatti gestiti, per ogni ora lavorata al di fuori della formazione da chi gestisce contatti.',
    },
    exclusions: {
      en: 'Shifts without a contact: other work.',
      it: 'I turni senza contatti: altro lavoro.',
    },
    measure: ratioOfSums(
      facts('shift', 'day', { contactsHandled: { atLeast: 1 } }),
      'contactsHandled',
      'hoursOutsideTraining',
    ),
    unit: 'PER_HOUR',
    better: 'NEITHER',
    concepts: ['S1-22'],
  },
  trainingTimeShare: {
    stage: 'STAFF',
    label: { en: 'Working time in training', it: 'Tempo di lavoro in formazione' },
    question: {
      en: 'How much working time does training take?',
      it: 'Quanto tempo di lavoro prende la formazione?',
    },
    description: {
      en: 'Hours in training, over all hours worked.',
      it: 'Ore di formazione, su tutte le ore lavorate.',
    },
    measure: ratioOfSums(shifts, 'hoursTraining', 'hoursWorked'),
    unit: 'SHARE',
    better: 'NEITHER',
    concepts: ['S1-10', 'S1-22'],
  },
});
