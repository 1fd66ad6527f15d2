import { facts } from '../definition/facts.js';
import { share, timeTo } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const failures = facts('recoveryOfFailure', 'detectedDay');

/** Is it put right, and prevented? */
export const recoveryMetrics = metrics({
  recoveryAttemptRate: {
    stage: 'RECOVERY',
    label: { en: 'Recovery attempted', it: 'Recupero tentato' },
    question: { en: 'How many failures get a response?', it: 'Quanti disservizi ricevono una risposta?' },
    description: {
      en: 'Failures with at least one recovery, over all failures.',
      it: 'Disservizi con almeno un recupero, su tutti i disservizi.',
    },
    measure: share(failures, { recoveredAt: { known: true } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-17'],
  },
  timeToRecovery: {
    stage: 'RECOVERY',
    label: { en: 'Time to recovery', it: 'Tempo di recupero' },
    question: {
      en: 'How long until half of the failures are put right?',
      it: 'Dopo quanto tempo metà dei disservizi è riparata?',
    },
    description: {
      en: 'Median hours from detection to the last remedy of the first recovery; failures still open count as long as they have been open.',
      it: "Ore mediane dalla rilevazione all'ultimo rimedio del primo recupero; i disservizi ancora aperti contano per il tempo trascorso.",
    },
    measure: timeTo(failures, 'detectedAt', 'recoveredAt'),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S2-14', 'S2-17'],
    citation: 'Kaplan & Meier 1958, JASA 53:457–481',
  },
});
