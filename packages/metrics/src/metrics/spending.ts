import { facts } from '../definition/facts.js';
import { ratio, sum, total } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';

const bookings = facts('booking', 'bookedOn');
const reactive = facts('booking', 'bookedOn', { reactive: true });
const failureCosts = facts('booking', 'bookedOn', { costClass: ['INTERNAL_FAILURE', 'EXTERNAL_FAILURE'] });
const preventionCosts = facts('booking', 'bookedOn', { costClass: 'PREVENTION' });
const qualityCosts = facts('booking', 'bookedOn', {
  costClass: ['PREVENTION', 'APPRAISAL', 'INTERNAL_FAILURE', 'EXTERNAL_FAILURE'],
});
const feigenbaum = 'Feigenbaum 1956, Harvard Business Review 34(6):93–101';

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
    measure: sum(reactive, 'amount'),
    unit: 'MONEY',
    better: 'LOWER',
    concepts: ['S1-17', 'S1-18', 'S1-19', 'S1-20', 'S1-21'],
  },
  reactiveShare: {
    stage: 'SPENDING',
    label: { en: 'Reactive share of spending', it: 'Quota reattiva della spesa' },
    question: {
      en: 'How much of what we spend mends what went wrong?',
      it: 'Quanta parte della spesa serve a rimediare?',
    },
    description: {
      en: 'Bookings made because service had been poor, over all bookings, by amount.',
      it: 'Registrazioni dovute a un servizio scadente, su tutte le registrazioni, per importo.',
    },
    measure: ratio(total(reactive, 'amount'), total(bookings, 'amount')),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-17', 'S1-32'],
  },
  costOfPoorQuality: {
    stage: 'SPENDING',
    label: { en: 'Cost of poor quality', it: 'Costi della non qualità' },
    question: { en: 'What do failures cost us?', it: 'Quanto ci costano i disservizi?' },
    description: {
      en: 'Bookings of internal and external failure.',
      it: 'Registrazioni per difetti interni ed esterni.',
    },
    exclusions: {
      en: 'Revenue lost with customers who left: nobody books it.',
      it: 'I ricavi persi con i clienti che se ne vanno: nessuno li registra.',
    },
    measure: sum(failureCosts, 'amount'),
    unit: 'MONEY',
    better: 'LOWER',
    concepts: ['S1-17', 'S1-32'],
    citation: feigenbaum,
  },
  failureCostRatio: {
    stage: 'SPENDING',
    label: { en: 'Failure share of quality costs', it: 'Peso dei difetti sui costi qualità' },
    question: {
      en: 'Do we pay for quality by preventing failures or by failing?',
      it: 'Paghiamo la qualità prevenendo i disservizi o subendoli?',
    },
    description: {
      en: 'Bookings of internal and external failure, over all costs of quality: prevention, appraisal and failure.',
      it: 'Registrazioni per difetti interni ed esterni, su tutti i costi della qualità: prevenzione, controllo e difetti.',
    },
    exclusions: { en: 'Ordinary running costs.', it: 'I normali costi di gestione.' },
    measure: ratio(total(failureCosts, 'amount'), total(qualityCosts, 'amount')),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-32', 'S1-33'],
    citation: feigenbaum,
  },
  preventionSpend: {
    stage: 'SPENDING',
    label: { en: 'Spending on prevention', it: 'Spesa per la prevenzione' },
    question: { en: 'What do we spend to prevent failures?', it: 'Quanto spendiamo per prevenire i disservizi?' },
    description: {
      en: 'Bookings that keep failures from happening.',
      it: 'Registrazioni che servono a evitare i disservizi.',
    },
    measure: sum(preventionCosts, 'amount'),
    unit: 'MONEY',
    better: 'NEITHER',
    concepts: ['S0-50', 'S1-33'],
    citation: feigenbaum,
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
    citation: feigenbaum,
  },
  retrainingHours: {
    stage: 'SPENDING',
    label: { en: 'Hours of retraining', it: 'Ore di riqualificazione' },
    question: {
      en: 'How much working time goes into training after something went wrong?',
      it: 'Quanto lavoro assorbe la formazione fatta dopo un problema?',
    },
    description: {
      en: 'Working hours of all who took part in training held because something had gone wrong.',
      it: 'Ore di lavoro di tutti i partecipanti a corsi tenuti perché qualcosa era andato storto.',
    },
    measure: sum(facts('training', 'heldOn', { reactive: true }), 'hours'),
    unit: 'HOURS',
    better: 'LOWER',
    concepts: ['S1-20', 'S1-22'],
  },
  trainingHours: {
    stage: 'SPENDING',
    label: { en: 'Hours of planned training', it: 'Ore di formazione programmata' },
    question: {
      en: 'How much working time do we invest in competence?',
      it: 'Quanto lavoro investiamo nella competenza?',
    },
    description: {
      en: 'Working hours of all who took part in training that was not caused by a problem.',
      it: 'Ore di lavoro di tutti i partecipanti a corsi non causati da un problema.',
    },
    measure: sum(facts('training', 'heldOn', { reactive: false }), 'hours'),
    unit: 'HOURS',
    better: 'HIGHER',
    concepts: ['S1-10'],
  },
  profitMargin: {
    stage: 'SPENDING',
    label: { en: 'Profit margin', it: 'Margine di utile' },
    question: { en: 'How much of what customers pay is left?', it: 'Quanto resta di ciò che i clienti pagano?' },
    description: {
      en: 'Profit over revenue, in the accounts of the months that begin in the period.',
      it: 'Utile sui ricavi, nei conti dei mesi che iniziano nel periodo.',
    },
    exclusions: { en: 'Months whose profit is not known.', it: "I mesi di cui non si conosce l'utile." },
    measure: ratio(
      total(facts('accounts', 'month', { profit: { known: true } }), 'profit'),
      total(facts('accounts', 'month', { profit: { known: true } }), 'revenue'),
    ),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-08'],
  },
  serviceBudgetShare: {
    stage: 'SPENDING',
    label: { en: 'Service budget', it: 'Budget del servizio clienti' },
    question: {
      en: 'How much of revenue may customer service spend?',
      it: 'Quanta parte dei ricavi può spendere il servizio clienti?',
    },
    description: {
      en: 'Budget of customer service over revenue, in the months that begin in the period.',
      it: 'Budget del servizio clienti sui ricavi, nei mesi che iniziano nel periodo.',
    },
    exclusions: { en: 'Months without a known budget.', it: 'I mesi senza un budget noto.' },
    measure: ratio(
      total(facts('accounts', 'month', { serviceBudget: { known: true } }), 'serviceBudget'),
      total(facts('accounts', 'month', { serviceBudget: { known: true } }), 'revenue'),
    ),
    unit: 'SHARE',
    better: 'NEITHER',
    concepts: ['S1-09'],
  },
});
