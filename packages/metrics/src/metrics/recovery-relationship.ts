import { facts } from '../definition/facts.js';
import { mean, share } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const failures = facts('recoveryOfFailure', 'detectedDay');

/** How strong was the tie when it broke? */
export const relationshipMetrics = metrics({
  relationshipStrength: {
    stage: 'RECOVERY',
    label: { en: 'Relationship before the failure', it: 'Relazione prima del disservizio' },
    question: {
      en: 'How strong is the tie with the customers whom we fail?',
      it: 'Quanto è forte il legame con i clienti che deludiamo?',
    },
    description: {
      en: 'Mean strength, 0 to 1, of what tied the customer to the company before the failure: years as customer, contacts, how sure they were of staying, how satisfied they had been.',
      it: "Forza media, da 0 a 1, di ciò che legava il cliente all'azienda prima del disservizio: anni da cliente, contatti, quanto contava di restare, quanto era stato soddisfatto.",
    },
    exclusions: {
      en: 'What is not known of a customer adds nothing to the strength.',
      it: 'Ciò che non si sa di un cliente non aggiunge nulla alla forza.',
    },
    measure: mean(failures, 'relationship'),
    unit: 'SCORE',
    better: 'NEITHER',
    concepts: ['S2-09', 'S2-11', 'S2-16'],
    citation: 'Hess, Ganesan & Klein 2003, JAMS 31(2):127–145; weights are defaults of our own',
  },
  relationshipDataCompleteness: {
    stage: 'RECOVERY',
    label: { en: 'Relationship known', it: 'Relazione nota' },
    question: {
      en: 'Of how many failures do we know how strong the tie was?',
      it: 'Di quanti disservizi sappiamo quanto era forte il legame?',
    },
    description: {
      en: 'Failures before which the customer had said both how sure they were of staying and how satisfied they were, over all failures.',
      it: 'Disservizi prima dei quali il cliente aveva detto sia quanto contava di restare sia quanto era soddisfatto, su tutti i disservizi.',
    },
    measure: share(failures, { relationshipKnown: true }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S2-16'],
  },
});
