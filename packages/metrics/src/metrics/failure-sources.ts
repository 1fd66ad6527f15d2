import { facts } from '../definition/facts.js';
import { mean, rate, ratio, share, sum, total } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const unknownLeftOut = {
  en: 'Failures of which this was not noted.',
  it: 'Disservizi per cui non è stato annotato.',
};

/** What stands behind failures: work between departments, tools, knowledge, checks. */
export const failureSourceMetrics = metrics({
  listingAccuracy: {
    stage: 'FAILURE',
    label: { en: 'Listing accuracy', it: 'Fedeltà delle schede prodotto' },
    question: {
      en: 'How often does what we deliver match what we show?',
      it: 'Quante volte ciò che consegniamo corrisponde a ciò che mostriamo?',
    },
    description: {
      en: 'Inspected items that matched their listing, over all inspected.',
      it: 'Articoli controllati che corrispondevano alla scheda, su tutti quelli controllati.',
    },
    measure: share(facts('check', 'auditedOn', { kind: 'LISTING' }), { passed: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S4-04', 'S4-12'],
  },
  informationAccuracy: {
    stage: 'FAILURE',
    label: { en: 'Information accuracy', it: 'Correttezza delle informazioni' },
    question: {
      en: 'How often is what we tell customers right?',
      it: 'Quante volte diciamo ai clienti la cosa giusta?',
    },
    description: {
      en: 'Audited contacts in which the information was right, over all audited for it.',
      it: "Contatti verificati in cui l'informazione era corretta, su tutti quelli verificati.",
    },
    measure: share(facts('check', 'auditedOn', { kind: 'INFORMATION' }), { passed: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-42', 'S1-29'],
  },
  missedCheckShare: {
    stage: 'FAILURE',
    label: { en: 'Missed checks', it: 'Controlli mancati' },
    question: {
      en: 'How many failures would a check have found?',
      it: 'Quanti disservizi avrebbe scoperto un controllo?',
    },
    description: {
      en: 'Failures that a check would have found which was not made, over all of which it was noted.',
      it: 'Disservizi che un controllo non eseguito avrebbe scoperto, su tutti quelli per cui è stato annotato.',
    },
    exclusions: unknownLeftOut,
    measure: share(facts('failure', 'detectedDay', { missedCheck: { known: true } }), { missedCheck: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S4-09'],
  },
  enablementFailureShare: {
    stage: 'FAILURE',
    label: { en: 'Staff not enabled', it: 'Personale non messo in grado' },
    question: {
      en: 'How many failures happen because staff could not help?',
      it: 'Quanti disservizi nascono perché il personale non era in grado di aiutare?',
    },
    description: {
      en: 'Failures in which staff lacked knowledge, authority or means to help, over all of which it was noted.',
      it: 'Disservizi in cui al personale mancavano conoscenze, autonomia o mezzi, su tutti quelli per cui è stato annotato.',
    },
    exclusions: unknownLeftOut,
    measure: share(facts('failure', 'detectedDay', { enablementGap: { known: true } }), { enablementGap: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S3-13', 'S3-19'],
  },
  toolingFailureShare: {
    stage: 'FAILURE',
    label: { en: 'Failures for want of a tool', it: 'Disservizi per carenza di strumenti' },
    question: {
      en: 'How many failures happen because a tool was missing or not integrated?',
      it: 'Quanti disservizi nascono da strumenti assenti o non integrati?',
    },
    description: {
      en: 'Failures for want of a tool or of its integration, over all of which it was noted.',
      it: 'Disservizi dovuti a uno strumento assente o non integrato, su tutti quelli per cui è stato annotato.',
    },
    exclusions: unknownLeftOut,
    measure: share(facts('failure', 'detectedDay', { toolingGap: { known: true } }), { toolingGap: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S3-12', 'S3-17'],
  },
  toolingFriction: {
    stage: 'FAILURE',
    label: { en: 'Hours lost to tools', it: 'Ore perse per gli strumenti' },
    question: {
      en: 'How much work do failing tools take from us?',
      it: 'Quanto lavoro ci costano gli strumenti che non funzionano?',
    },
    description: {
      en: 'Working hours lost in tool outages, by the day on which the outage began.',
      it: 'Ore di lavoro perse per guasti agli strumenti, per giorno di inizio del guasto.',
    },
    exclusions: {
      en: 'Outages whose lost time is not known; the time of switching between applications, of which only the number is known.',
      it: "Guasti di cui non si conosce il tempo perso; il tempo dei passaggi da un applicativo all'altro, di cui si conosce solo il numero.",
    },
    measure: sum(facts('outage', 'startedDay'), 'lostHours'),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S3-12'],
  },
  toolSwitchesPerContact: {
    stage: 'FAILURE',
    label: { en: 'Application switches per contact', it: 'Cambi di applicativo per contatto' },
    question: {
      en: 'How often must staff change application while they help?',
      it: 'Quante volte si cambia applicativo per gestire un contatto?',
    },
    description: {
      en: 'Mean number of switches between applications, over handled contacts of which it is known.',
      it: 'Numero medio di passaggi tra applicativi, sui contatti gestiti di cui si conosce.',
    },
    measure: mean(facts('contact', 'startedDay', { initiator: 'CUSTOMER' }), 'toolSwitches'),
    unit: 'RATIO',
    better: 'LOWER',
    concepts: ['S3-12', 'S3-17'],
  },
  siloFriction: {
    stage: 'FAILURE',
    label: { en: 'Silo friction', it: 'Attrito tra reparti' },
    question: {
      en: 'How much of the life of an issue is waiting for another department?',
      it: 'Quanta parte della vita di una pratica è attesa di un altro reparto?',
    },
    description: {
      en: 'Hours that accepted transfers waited between departments, over the hours that issues closed in the period had been open. The number of transfers per issue stands beside it.',
      it: 'Ore di attesa dei passaggi accettati tra reparti, sulle ore di apertura delle pratiche chiuse nel periodo. Accanto, il numero di passaggi per pratica.',
    },
    measure: ratio(
      total(facts('handoff', 'requestedDay', { acceptedAt: { known: true } }), {
        hours: ['requestedAt', 'acceptedAt'],
      }),
      total(facts('issue', 'closedDay', { closedAt: { known: true } }), { hours: ['openedAt', 'closedAt'] }),
    ),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S3-09'],
  },
  handoffsPerIssue: {
    stage: 'FAILURE',
    label: { en: 'Transfers per issue', it: 'Passaggi tra reparti per pratica' },
    question: {
      en: 'How often is an issue passed on to another department?',
      it: 'Quante volte una pratica passa a un altro reparto?',
    },
    description: {
      en: 'Transfers between departments, for each issue opened.',
      it: 'Passaggi tra reparti per ogni pratica aperta.',
    },
    measure: rate(total(facts('handoff', 'requestedDay')), total(facts('issue', 'openedDay'))),
    unit: 'RATIO',
    better: 'LOWER',
    concepts: ['S3-09'],
  },
  explainedBadNews: {
    stage: 'FAILURE',
    label: { en: 'Bad news explained', it: 'Cattive notizie spiegate' },
    question: {
      en: 'When we bring bad news, do we say why?',
      it: 'Quando diamo una cattiva notizia, ne spieghiamo il motivo?',
    },
    description: {
      en: 'Contacts with bad news that gave a reason, over all contacts with bad news.',
      it: 'Contatti con una cattiva notizia che ne davano il motivo, su tutti i contatti con una cattiva notizia.',
    },
    measure: share(facts('contact', 'startedDay', { initiator: 'COMPANY', explained: { known: true } }), {
      explained: true,
    }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S0-21', 'S4-11'],
  },
});
