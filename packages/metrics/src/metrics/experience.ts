import { facts } from '../definition/facts.js';
import { mean, share } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const noAnswer = {
  en: 'Contacts whose customers were not asked or did not answer; the angry answer more often.',
  it: 'Contatti di chi non è stato interpellato o non ha risposto; chi è arrabbiato risponde più spesso.',
};

/** How does it feel? */
export const experienceMetrics = metrics({
  emotionPrevalence: {
    stage: 'EXPERIENCE',
    label: { en: 'Contacts that hurt', it: 'Contatti che lasciano il segno' },
    question: {
      en: 'How many contacts leave a strong unpleasant emotion?',
      it: 'Quanti contatti lasciano una forte emozione spiacevole?',
    },
    description: {
      en: 'Contacts with an unpleasant emotion of 0.5 or more, over all contacts in which an emotion was assessed.',
      it: "Contatti con un'emozione spiacevole pari o superiore a 0,5, su tutti quelli in cui è stata rilevata un'emozione.",
    },
    exclusions: {
      en: 'Contacts in which no emotion was assessed.',
      it: 'Contatti in cui non è stata rilevata alcuna emozione.',
    },
    measure: share(facts('contact', 'startedDay', { emotionAssessed: true }), { feltBad: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-01', 'S0-03', 'S0-05', 'S0-06', 'S0-15', 'S0-23', 'S0-24', 'S0-25'],
  },
  angerGivenUnresolved: {
    stage: 'EXPERIENCE',
    label: { en: 'Angry when unresolved', it: 'Rabbia se non risolto' },
    question: {
      en: 'How many get angry when their problem is not solved?',
      it: 'Quanti si arrabbiano quando il problema non viene risolto?',
    },
    description: {
      en: 'Unresolved contacts with anger of 0.5 or more, over all unresolved contacts in which an emotion was assessed.',
      it: "Contatti non risolti con rabbia pari o superiore a 0,5, su tutti quelli non risolti in cui è stata rilevata un'emozione.",
    },
    exclusions: {
      en: 'Contacts that nobody handled, and those in which no emotion was assessed.',
      it: 'Contatti non gestiti da nessuno e contatti in cui non è stata rilevata alcuna emozione.',
    },
    measure: share(facts('contact', 'startedDay', { resolved: false, emotionAssessed: true }), { angry: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S3-15', 'S4-05'],
  },
  feltHeard: {
    stage: 'EXPERIENCE',
    label: { en: 'Felt heard', it: 'Sentirsi ascoltati' },
    question: { en: 'Do customers feel heard?', it: 'I clienti si sentono ascoltati?' },
    description: {
      en: 'Mean answer from 1 to 5 to the question whether one felt heard.',
      it: 'Risposta media da 1 a 5 alla domanda se ci si è sentiti ascoltati.',
    },
    exclusions: noAnswer,
    measure: mean(facts('contact', 'startedDay'), 'feltHeard'),
    unit: 'RATING_TO_FIVE',
    better: 'HIGHER',
    concepts: ['S0-13', 'S4-05'],
  },
  feltHeardShare: {
    stage: 'EXPERIENCE',
    label: { en: 'Customers who felt heard', it: 'Clienti che si sono sentiti ascoltati' },
    question: { en: 'How many customers feel heard?', it: 'Quanti clienti si sentono ascoltati?' },
    description: {
      en: 'Answers of 4 or 5 on feeling heard, over all answers from 1 to 5.',
      it: "Risposte 4 o 5 sull'essersi sentiti ascoltati, su tutte le risposte da 1 a 5.",
    },
    exclusions: noAnswer,
    measure: share(facts('contact', 'startedDay', { feltHeard: { known: true } }), { feltHeard: { atLeast: 4 } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-13', 'S0-14'],
  },
  feltValued: {
    stage: 'EXPERIENCE',
    label: { en: 'Felt valued', it: 'Sentirsi considerati' },
    question: { en: 'Do customers feel valued?', it: 'I clienti si sentono considerati?' },
    description: {
      en: 'Mean answer from 1 to 5 to the question whether one felt valued.',
      it: 'Risposta media da 1 a 5 alla domanda se ci si è sentiti considerati.',
    },
    exclusions: noAnswer,
    measure: mean(facts('contact', 'startedDay'), 'feltValued'),
    unit: 'RATING_TO_FIVE',
    better: 'HIGHER',
    concepts: ['S3-16'],
  },
  feltValuedShare: {
    stage: 'EXPERIENCE',
    label: { en: 'Customers who felt valued', it: 'Clienti che si sono sentiti considerati' },
    question: { en: 'How many customers feel valued?', it: 'Quanti clienti si sentono considerati?' },
    description: {
      en: 'Answers of 4 or 5 on feeling valued, over all answers from 1 to 5.',
      it: "Risposte 4 o 5 sull'essersi sentiti considerati, su tutte le risposte da 1 a 5.",
    },
    exclusions: noAnswer,
    measure: share(facts('contact', 'startedDay', { feltValued: { known: true } }), { feltValued: { atLeast: 4 } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-12', 'S3-16'],
  },
  repeatedExplanationRate: {
    stage: 'EXPERIENCE',
    label: { en: 'Had to explain again', it: 'Costretti a rispiegare' },
    question: {
      en: 'How often must customers explain their issue again?',
      it: 'Quante volte i clienti devono rispiegare il problema?',
    },
    description: {
      en: 'Contacts in which the issue had to be explained again, over all contacts of which it is known.',
      it: 'Contatti in cui è stato necessario rispiegare il problema, su tutti quelli di cui si sa.',
    },
    measure: share(facts('contact', 'startedDay', { repeatedExplanation: { known: true } }), {
      repeatedExplanation: true,
    }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S0-13'],
  },
  csat: {
    stage: 'EXPERIENCE',
    label: { en: 'Satisfied customers', it: 'Clienti soddisfatti' },
    question: { en: 'How many are satisfied after a contact?', it: 'Quanti sono soddisfatti dopo un contatto?' },
    description: {
      en: 'Answers of 4 or 5, over all answers from 1 to 5 given after a contact.',
      it: 'Risposte 4 o 5, su tutte le risposte da 1 a 5 date dopo un contatto.',
    },
    exclusions: noAnswer,
    measure: share(facts('contact', 'startedDay', { csat: { known: true } }), { csat: { atLeast: 4 } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-07', 'S4-21'],
  },
  ces: {
    stage: 'EXPERIENCE',
    label: { en: 'Ease', it: 'Facilità' },
    question: {
      en: 'Do we make it easy for customers?',
      it: 'Rendiamo le cose facili ai clienti?',
    },
    description: {
      en: 'Mean answer from 1 to 7 to "the company made it easy".',
      it: "Risposta media da 1 a 7 a «l'azienda mi ha reso le cose facili».",
    },
    exclusions: noAnswer,
    measure: mean(facts('contact', 'startedDay'), 'effort'),
    unit: 'RATING_TO_SEVEN',
    better: 'HIGHER',
    concepts: ['S1-07', 'S4-08'],
    citation: 'Dixon, Freeman & Toman 2010, Harvard Business Review 88(7/8):116–122',
  },
  justiceIndex: {
    stage: 'EXPERIENCE',
    label: { en: 'Justice', it: 'Equità percepita' },
    question: {
      en: 'Do customers find that they were treated fairly?',
      it: 'I clienti ritengono di essere stati trattati con equità?',
    },
    description: {
      en: 'Mean of the answers on what was given (weight 0.45), how one was treated (0.35) and how it was done (0.20) in recoveries begun in the period, brought from 1–7 to 0–1. The order of the weights is from the literature, their size is ours.',
      it: "Media delle risposte su quanto ottenuto (peso 0,45), su come si è stati trattati (0,35) e su come si è proceduto (0,20) nei recuperi avviati nel periodo, riportate da 1–7 a 0–1. L'ordine dei pesi viene dalla letteratura, la misura è nostra.",
    },
    exclusions: {
      en: 'Recoveries that the customer did not evaluate; answers not given, whose weight goes to the others.',
      it: 'Recuperi che il cliente non ha valutato; risposte mancanti, il cui peso passa alle altre.',
    },
    measure: mean(facts('fairness', 'startedDay'), {
      score: { distributiveJustice: 0.45, interactionalJustice: 0.35, proceduralJustice: 0.2 },
      from: 1,
      to: 7,
    }),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S0-40', 'S0-43'],
    citation: 'Orsingher, Valentini & de Angelis 2010, JAMS 38:169–186',
  },
  empathyScore: {
    stage: 'EXPERIENCE',
    label: { en: 'Empathy', it: 'Empatia' },
    question: {
      en: 'How much understanding do customers meet?',
      it: 'Quanta comprensione trovano i clienti?',
    },
    description: {
      en: 'Mean score from 0 to 1 that quality reviews gave for understanding shown.',
      it: 'Punteggio medio da 0 a 1 che i controlli di qualità hanno dato alla comprensione mostrata.',
    },
    exclusions: {
      en: 'Reviews without a score.',
      it: 'Controlli senza punteggio.',
    },
    measure: mean(facts('check', 'auditedOn', { kind: 'EMPATHY' }), 'score'),
    unit: 'SCORE',
    better: 'HIGHER',
    concepts: ['S3-05', 'S3-11'],
  },
  freezeRate: {
    stage: 'EXPERIENCE',
    label: { en: 'Conversations that turned cold', it: 'Conversazioni in cui cala il gelo' },
    question: {
      en: 'How often does a conversation suddenly turn cold?',
      it: 'Quante volte in una conversazione cala il gelo?',
    },
    description: {
      en: 'Contacts that a quality review found to have turned cold, over all contacts reviewed.',
      it: 'Contatti in cui un controllo di qualità ha visto calare il gelo, su tutti quelli controllati.',
    },
    measure: share(facts('contact', 'startedDay', { chilled: { known: true } }), { chilled: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S3-02', 'S3-03', 'S3-04'],
  },
});
