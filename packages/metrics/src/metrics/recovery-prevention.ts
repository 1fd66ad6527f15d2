import { facts } from '../definition/facts.js';
import { quantile, share, timeTo } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const exposures = facts('exposure', 'exposedDay');
const incidents = facts('incident', 'startedDay');
const complaints = facts('recoveryOfFailure', 'detectedDay', { complained: true });

/** Are customers told first, sources fixed, and complaints turned into changes? */
export const preventionMetrics = metrics({
  proactiveCoverage: {
    stage: 'RECOVERY',
    label: { en: 'Told before they complained', it: 'Avvisati prima del reclamo' },
    question: { en: 'How many exposed customers do we tell first?', it: 'Quanti clienti esposti avvisiamo per primi?' },
    description: {
      en: 'Exposures to an incident of which the customer was told before complaining of it, over all exposures.',
      it: 'Esposizioni a un incidente di cui il cliente è stato avvisato prima di reclamare, su tutte le esposizioni.',
    },
    measure: share(exposures, { toldFirst: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S4-11', 'S4-13', 'S4-14'],
    citation: 'Shin, Ellinger, Mothersbaugh & Reynolds 2017, JSTP 27(1):164–186',
  },
  timeToProactiveNotice: {
    stage: 'RECOVERY',
    label: { en: 'Time to proactive notice', it: 'Tempo di avviso preventivo' },
    question: {
      en: 'How long after an incident is found are customers told?',
      it: 'Quanto tempo dopo la scoperta di un incidente vengono avvisati i clienti?',
    },
    description: {
      en: 'Median hours from the moment the company found the incident to the notice, over customers told before they complained.',
      it: "Ore mediane dal momento in cui l'azienda ha scoperto l'incidente all'avviso, tra i clienti avvisati prima di un reclamo.",
    },
    exclusions: {
      en: 'Customers who were never told, or complained first; the share told before they complained counts them.',
      it: 'I clienti mai avvisati, o che hanno reclamato prima; li conta la quota degli avvisati prima del reclamo.',
    },
    measure: quantile(facts('exposure', 'exposedDay', { toldFirst: true }), { hours: ['foundAt', 'notifiedAt'] }, 0.5),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S4-13'],
  },
  alternativeAcceptance: {
    stage: 'RECOVERY',
    label: { en: 'Alternative accepted', it: 'Alternativa accettata' },
    question: {
      en: 'How many customers take the alternative that we offer?',
      it: "Quanti clienti accettano l'alternativa che proponiamo?",
    },
    description: {
      en: 'Exposed customers who chose the alternative offered, over those who were offered one and chose.',
      it: "Clienti esposti che hanno scelto l'alternativa proposta, su quelli a cui è stata proposta e che hanno scelto.",
    },
    exclusions: { en: 'Customers whose choice is not known.', it: 'I clienti di cui non si conosce la scelta.' },
    measure: share(facts('exposure', 'exposedDay', { offered: 'ALTERNATIVE', chosen: { known: true } }), {
      chosen: 'ALTERNATIVE',
    }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S4-15', 'S4-17'],
  },
  agreedSolutionRate: {
    stage: 'RECOVERY',
    label: { en: 'Solution agreed together', it: 'Soluzione concordata' },
    question: {
      en: 'How often do company and customer agree on the solution?',
      it: 'Quanto spesso azienda e cliente concordano la soluzione?',
    },
    description: {
      en: 'Exposed customers with whom the solution was agreed, over those of whom that is known.',
      it: 'Clienti esposti con cui la soluzione è stata concordata, su quelli di cui lo si sa.',
    },
    measure: share(facts('exposure', 'exposedDay', { agreed: { known: true } }), { agreed: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S4-16'],
  },
  sourceFixLeadTime: {
    stage: 'RECOVERY',
    label: { en: 'Time to fix the source', it: 'Tempo di correzione alla fonte' },
    question: {
      en: 'How long until half of the incidents are fixed at their source?',
      it: 'Dopo quanto tempo metà degli incidenti è corretta alla fonte?',
    },
    description: {
      en: 'Median hours from the moment the company found the incident until its source was fixed; sources not yet fixed count as long as they have been open.',
      it: "Ore mediane dalla scoperta dell'incidente alla correzione della sua fonte; le fonti non ancora corrette contano per il tempo trascorso.",
    },
    measure: timeTo(incidents, 'detectedAt', 'sourceFixedAt'),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S4-18'],
    citation: 'Kaplan & Meier 1958, JASA 53:457–481',
  },
  recurrenceRate: {
    stage: 'RECOVERY',
    label: { en: 'Back within 90 days', it: 'Ricomparsi entro 90 giorni' },
    question: {
      en: 'How many incidents come back after their source was fixed?',
      it: 'Quanti incidenti ritornano dopo la correzione della fonte?',
    },
    description: {
      en: 'Incidents fixed at the source after which the same department had another one of the same cause within 90 days, over those fixed.',
      it: 'Incidenti corretti alla fonte dopo i quali lo stesso reparto ne ha avuto un altro della stessa causa entro 90 giorni, su quelli corretti.',
    },
    exclusions: {
      en: 'Fixes less than 90 days before the data ends.',
      it: 'Le correzioni avvenute meno di 90 giorni prima della fine dei dati.',
    },
    measure: share(facts('incident', 'startedDay', { recurred: { known: true } }), { recurred: true }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S4-18'],
  },
  complaintToImprovementRate: {
    stage: 'RECOVERY',
    label: { en: 'Complaints that led to a change', it: 'Reclami che hanno portato a un cambiamento' },
    question: { en: 'How many complaints lead to a change?', it: 'Quanti reclami portano a un cambiamento?' },
    description: {
      en: 'Failures complained of that led to an improvement action, over all failures complained of.',
      it: "Disservizi oggetto di reclamo che hanno portato a un'azione di miglioramento, su tutti quelli oggetto di reclamo.",
    },
    measure: share(complaints, { improvement: { known: true } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-24', 'S2-25', 'S4-27'],
  },
  improvementClosureRate: {
    stage: 'RECOVERY',
    label: { en: 'Changes carried out', it: 'Cambiamenti attuati' },
    question: {
      en: 'Of the complaints that led to a change, for how many is it done?',
      it: 'Dei reclami che hanno portato a un cambiamento, per quanti è attuato?',
    },
    description: {
      en: 'Failures complained of whose improvement action is closed, over those that led to one.',
      it: 'Disservizi oggetto di reclamo la cui azione di miglioramento è chiusa, su quelli che ne hanno prodotta una.',
    },
    measure: share(facts('recoveryOfFailure', 'detectedDay', { complained: true, improvement: { known: true } }), {
      improved: true,
    }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-25'],
  },
});
