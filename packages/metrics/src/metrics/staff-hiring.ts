import { facts } from '../definition/facts.js';
import { ratio, share, timeTo, total } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const decided = facts('opportunity', 'decidedOn', { kind: 'CANDIDATE', outcome: { known: true } });

/** Who wants to work here, and what a replacement costs. */
export const hiringMetrics = metrics({
  applicantsPerOpening: {
    stage: 'STAFF',
    label: { en: 'Applicants per opening', it: 'Candidati per posto' },
    question: { en: 'How many want to work here?', it: 'Quanti vogliono lavorare qui?' },
    description: {
      en: 'Candidates who became known in the period, for each opening of the period.',
      it: 'Candidati che si sono presentati nel periodo, per ogni posto aperto nel periodo.',
    },
    measure: ratio(total(facts('opportunity', 'openedOn', { kind: 'CANDIDATE' })), total(facts('opening', 'openedOn'))),
    unit: 'RATIO',
    better: 'HIGHER',
    concepts: ['S1-14'],
  },
  offerAcceptance: {
    stage: 'STAFF',
    label: { en: 'Candidates won', it: 'Candidati conquistati' },
    question: { en: 'How many candidates decide for us?', it: 'Quanti candidati scelgono noi?' },
    description: {
      en: 'Candidates who decided for us, over all candidates whose decision is known, by the day of the decision.',
      it: 'Candidati che hanno scelto noi, su tutti i candidati di cui si conosce la decisione, per giorno della decisione.',
    },
    exclusions: {
      en: 'Candidates who are still deciding. Whether an offer had been made is not recorded.',
      it: "I candidati che stanno ancora decidendo. Non è registrato se fosse stata fatta un'offerta.",
    },
    measure: share(decided, { outcome: 'WON' }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-14'],
  },
  timeToFill: {
    stage: 'STAFF',
    label: { en: 'Time to fill an opening', it: 'Tempo per coprire un posto' },
    question: { en: 'How long does a place stay empty?', it: 'Quanto resta scoperto un posto?' },
    description: {
      en: 'Median time from the opening of a place until somebody accepted, open places included as not filled yet.',
      it: "Tempo mediano dall'apertura di un posto a quando qualcuno accetta; i posti aperti contano come non ancora coperti.",
    },
    measure: timeTo(facts('opening', 'openedOn'), 'openedAt', 'filledAt'),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S1-14', 'S1-26'],
    citation: 'Brookmeyer & Crowley 1982, Biometrics 38(1):29–41',
  },
  replacementCost: {
    stage: 'STAFF',
    label: { en: 'Cost of a replacement', it: 'Costo di una sostituzione' },
    question: {
      en: 'What do we book to replace somebody who leaves?',
      it: 'Quanto registriamo per sostituire chi se ne va?',
    },
    description: {
      en: 'Bookings for recruiting and bringing in staff, for each employee who left.',
      it: "Registrazioni per la ricerca e l'inserimento del personale, per ogni dipendente uscito.",
    },
    exclusions: {
      en: 'The slower work of the new and of those who teach them. Moves inside the company.',
      it: 'Il lavoro più lento di chi è nuovo e di chi lo affianca. Gli spostamenti interni.',
    },
    measure: ratio(
      total(facts('booking', 'bookedOn', { category: 'HIRING' }), 'amount'),
      total(facts('leaver', 'leftOn', { exitReason: { not: ['TRANSFER'] } })),
    ),
    unit: 'MONEY',
    better: 'LOWER',
    concepts: ['S1-26'],
    citation: 'Boushey & Glynn 2012, Center for American Progress',
  },
});
