import { facts } from '../definition/facts.js';
import { ratio, sum, total } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const failureCosts = facts('booking', 'bookedOn', { costClass: ['INTERNAL_FAILURE', 'EXTERNAL_FAILURE'] });

/** What does it cost? */
export const spendingMetrics = metrics({
  reactiveSpend: {
    stage: 'SPENDING',
    label: { en: 'Reactive spending', it: 'Spesa reattiva' },
    question: { en: 'What did poor service make us spend?', it: 'Quanto ci ha fatto spendere il cattivo servizio?' },
    description: {
      en: 'Bookings made because service had been poor.',
      it: 'Registrazioni dovute a un servizio scadente.',
    },
    measure: sum(facts('booking', 'bookedOn', { reactive: true }), 'amount'),
    unit: 'MONEY',
    better: 'LOWER',
    concepts: ['S1-17'],
  },
  costPerFailure: {
    stage: 'SPENDING',
    label: { en: 'Cost per failure', it: 'Costo per disservizio' },
    question: { en: 'What does one failure cost?', it: 'Quanto costa un disservizio?' },
    description: {
      en: 'Bookings of internal and external failure, for each failure detected.',
      it: 'Registrazioni per difetti interni ed esterni, per ogni disservizio rilevato.',
    },
    measure: ratio(total(failureCosts, 'amount'), total(facts('failure', 'detectedDay'))),
    unit: 'MONEY',
    better: 'LOWER',
    concepts: ['S1-32'],
    citation: 'Feigenbaum 1956, Harvard Business Review 34(6):93–101',
  },
});
