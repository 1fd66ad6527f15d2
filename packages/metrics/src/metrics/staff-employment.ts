import { facts } from '../definition/facts.js';
import { flow, share, spells, stock, stockShare, survival } from '../definition/measure.js';
import { metrics } from '../definition/metric.js';
import { EmployeeExitReason } from '../enums/staff.js';

const moves = { en: 'Moves inside the company.', it: "Spostamenti all'interno dell'azienda." };

const knownReasons = EmployeeExitReason.values.filter((reason) => reason !== 'TRANSFER');

/** Who is there, who leaves, how long they stay. */
export const employmentMetrics = metrics({
  headcount: {
    stage: 'STAFF',
    label: { en: 'Headcount', it: 'Organico' },
    question: { en: 'How many people do we employ?', it: 'Quante persone impieghiamo?' },
    description: {
      en: 'Employees on the last day of the period.',
      it: "Dipendenti nell'ultimo giorno del periodo.",
    },
    measure: stock(spells('employee')),
    unit: 'COUNT',
    better: 'NEITHER',
    concepts: ['S1-26'],
  },
  turnoverRate: {
    stage: 'STAFF',
    label: { en: 'Staff turnover', it: 'Turnover del personale' },
    question: { en: 'How fast do we lose staff?', it: 'Con quale ritmo perdiamo personale?' },
    description: {
      en: 'Exits over the average headcount, per year of 365 days.',
      it: 'Uscite sul personale medio, per anno di 365 giorni.',
    },
    exclusions: moves,
    measure: flow('employee', 365, { exitReason: { not: ['TRANSFER'] } }),
    unit: 'SHARE_PER_YEAR',
    better: 'LOWER',
    concepts: ['S1-26'],
  },
  voluntaryTurnoverRate: {
    stage: 'STAFF',
    label: { en: 'Voluntary turnover', it: 'Turnover volontario' },
    question: { en: 'How fast do people leave us of their own will?', it: 'Con quale ritmo se ne vanno per scelta?' },
    description: {
      en: 'Exits for better structures, pay, workload, career or personal reasons, over the average headcount, per year of 365 days.',
      it: 'Uscite per strutture migliori, retribuzione, carico di lavoro, carriera o motivi personali, sul personale medio, per anno di 365 giorni.',
    },
    exclusions: {
      en: 'Dismissals, positions cut, retirements, moves inside the company, exits for another or no known reason.',
      it: 'Licenziamenti, posti tagliati, pensionamenti, spostamenti interni, uscite per altri motivi o senza motivo noto.',
    },
    measure: flow('employee', 365, { exitReason: ['BETTER_STRUCTURES', 'PAY', 'WORKLOAD', 'CAREER', 'PERSONAL'] }),
    unit: 'SHARE_PER_YEAR',
    better: 'LOWER',
    concepts: ['S1-26', 'S1-27'],
    citation: 'Park & Shaw 2013, Journal of Applied Psychology 98(2):268–309',
  },
  retention12m: {
    stage: 'STAFF',
    label: { en: 'Staff after 12 months', it: 'Personale dopo 12 mesi' },
    question: {
      en: 'How many of those who start are still here after a year?',
      it: 'Quanti di chi inizia sono ancora qui dopo un anno?',
    },
    description: {
      en: 'Share of employees who stay 365 days, at the pace of the period.',
      it: 'Quota di dipendenti che restano 365 giorni, al ritmo del periodo.',
    },
    exclusions: moves,
    measure: survival('employee', 365, { exitReason: { not: ['TRANSFER'] } }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-26'],
    citation: 'Kaplan & Meier 1958, Journal of the American Statistical Association 53:457–481',
  },
  betterStructuresShare: {
    stage: 'STAFF',
    label: { en: 'Exits to better structures', it: 'Uscite verso strutture migliori' },
    question: {
      en: 'How many leave for firms with the right structures?',
      it: 'Quanti vanno in aziende con le strutture giuste?',
    },
    description: {
      en: 'Exits for better structures, over all exits with a known reason.',
      it: 'Uscite verso strutture migliori, su tutte le uscite con un motivo noto.',
    },
    exclusions: moves,
    measure: share(facts('leaver', 'leftOn', { exitReason: knownReasons }), { exitReason: 'BETTER_STRUCTURES' }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-27'],
  },
  noviceShare: {
    stage: 'STAFF',
    label: { en: 'Novices', it: 'Personale inesperto' },
    question: { en: 'How many of our people are new?', it: 'Quante delle nostre persone sono nuove?' },
    description: {
      en: 'Employees of less than 26 weeks, over all employees at the end of the period.',
      it: 'Dipendenti con meno di 26 settimane, su tutti i dipendenti alla fine del periodo.',
    },
    measure: stockShare('employee', { since: 'hiredOn', youngerThan: 182 }),
    unit: 'SHARE',
    better: 'LOWER',
    concepts: ['S1-28', 'S1-29'],
  },
  copingCoverage: {
    stage: 'STAFF',
    label: { en: 'Trained to face complaints', it: 'Formati a gestire i reclami' },
    question: {
      en: 'How many of our people have learned to face complaints?',
      it: 'Quante delle nostre persone sanno affrontare i reclami?',
    },
    description: {
      en: 'Employees who had completed training in facing complaints, over all employees at the end of the period.',
      it: 'Dipendenti che avevano completato la formazione sulla gestione dei reclami, su tutti i dipendenti alla fine del periodo.',
    },
    measure: stockShare('employee', { since: 'copingTrainedOn' }),
    unit: 'SHARE',
    better: 'HIGHER',
    concepts: ['S1-25'],
  },
});
