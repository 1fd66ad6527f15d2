import { facts } from '../definition/facts.js';
import { ratioOfSums, sum } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

/** What do customers tell others, and what do others do? */
export const reputationMetrics = metrics({
  negativeWomReach: {
    stage: 'REPUTATION',
    label: { en: 'Reached by bad talk', it: 'Raggiunti da passaparola negativo' },
    question: {
      en: 'How many people heard something bad of us?',
      it: 'Quante persone hanno sentito parlare male di noi?',
    },
    description: {
      en: 'People reached by tellings that speak badly, as far as they are known.',
      it: 'Persone raggiunte da racconti negativi, per quanto se ne sa.',
    },
    measure: sum(facts('telling', 'toldDay', { valence: 'NEGATIVE' }), 'reach'),
    unit: 'COUNT',
    better: 'LOWER',
    concepts: ['S0-32', 'S0-33', 'S0-34'],
  },
  womBalance: {
    stage: 'REPUTATION',
    label: { en: 'Word-of-mouth balance', it: 'Saldo del passaparola' },
    question: { en: 'Is more good or more bad told of us?', it: 'Si parla di noi più bene o più male?' },
    description: {
      en: 'People reached by good talk less people reached by bad talk, over both together.',
      it: 'Persone raggiunte da racconti positivi meno quelle raggiunte da racconti negativi, sul totale delle due.',
    },
    measure: ratioOfSums(facts('telling', 'toldDay', { valence: ['NEGATIVE', 'POSITIVE'] }), 'signedReach', 'reach'),
    unit: 'BALANCE',
    better: 'HIGHER',
    concepts: ['S0-35', 'S4-23'],
  },
});
