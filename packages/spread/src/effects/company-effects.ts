import type { EffectDefinition } from './effect.js';
import { reputationEffects } from './reputation-effects.js';
import { staffEffects } from './staff-effects.js';

/** Effects that run through contacts, outsiders, staff and accounts, by the key of the estimand. */
export const companyEffects = {
  'access.failure': {
    edge: 'access-failure',
    headline: true,
    scale: 'RISK_DIFFERENCE',
    unit: 'SHARE',
    horizonDays: null,
    label: { en: 'No answer becomes a failure', it: 'La mancata risposta diventa un disservizio' },
    sentence: {
      more: {
        en: 'Of attempts to reach the company that got no answer, {exposed} became a failure, {value} percentage points more than of those answered ({low} to {high}); {n} attempts.',
        it: 'Dei tentativi di contatto senza risposta, {exposed} è diventato un disservizio, {value} punti percentuali in più rispetto a quelli con risposta (da {low} a {high}); {n} tentativi.',
      },
      less: {
        en: 'Of attempts to reach the company that got no answer, {exposed} became a failure, {value} percentage points fewer than of those answered ({low} to {high}); {n} attempts.',
        it: 'Dei tentativi di contatto senza risposta, {exposed} è diventato un disservizio, {value} punti percentuali in meno rispetto a quelli con risposta (da {low} a {high}); {n} tentativi.',
      },
    },
    estimator: {
      en: 'Share of attempts with a failure to be reached or left without reply on record, unanswered against answered ones of the same channel and month; interval from leaving out one month at a time.',
      it: 'Quota di tentativi con un disservizio di irraggiungibilità o mancata replica registrato, senza risposta contro con risposta nello stesso canale e mese; intervallo ottenuto escludendo un mese alla volta.',
    },
  },
  ...reputationEffects,
  'profit.budget': {
    edge: 'profit-budget',
    headline: true,
    scale: 'MEAN_DIFFERENCE',
    unit: 'SHARE',
    horizonDays: 31,
    label: { en: 'Missed profit cuts the service budget', it: 'Il profitto mancato riduce il budget del servizio' },
    sentence: {
      more: {
        en: 'After a profit lower by a tenth of the target, the service budget was higher by {value} percentage points of the plan ({low} to {high}); {n} months.',
        it: 'Dopo un profitto inferiore di un decimo dell’obiettivo, il budget del servizio è stato più alto di {value} punti percentuali del piano (da {low} a {high}); {n} mesi.',
      },
      less: {
        en: 'After a profit lower by a tenth of the target, the service budget was lower by {value} percentage points of the plan ({low} to {high}); {n} months.',
        it: 'Dopo un profitto inferiore di un decimo dell’obiettivo, il budget del servizio è stato più basso di {value} punti percentuali del piano (da {low} a {high}); {n} mesi.',
      },
    },
    estimator: {
      en: 'Change of the service budget over the plan after profits below target, between units of one company in the same month; one series of accounts alone cannot tell it from the course of time.',
      it: 'Variazione del budget del servizio rispetto al piano dopo profitti sotto l’obiettivo, tra unità della stessa azienda nello stesso mese; una sola serie di conti non la distingue dal corso del tempo.',
    },
  },
  'time.failure': {
    edge: 'capacity-failure',
    headline: true,
    scale: 'RATE_RATIO',
    unit: 'RATIO',
    horizonDays: null,
    label: { en: 'Haste makes failures', it: 'La fretta produce disservizi' },
    sentence: {
      more: {
        en: 'With a tenth less time per contact, contacts went wrong {value} times as often ({low} to {high}); {n} contacts.',
        it: 'Con un decimo di tempo in meno per contatto, i contatti sono andati male {value} volte tanto (da {low} a {high}); {n} contatti.',
      },
      less: {
        en: 'With a tenth less time per contact, contacts went wrong {value} times as often ({low} to {high}); {n} contacts.',
        it: 'Con un decimo di tempo in meno per contatto, i contatti sono andati male {value} volte tanto (da {low} a {high}); {n} contatti.',
      },
    },
    estimator: {
      en: 'Failures per contact by the time that teams take, between teams in the same month and within teams over time; where all teams hurry together it cannot be told from the course of time.',
      it: 'Disservizi per contatto secondo il tempo impiegato dai team, tra team nello stesso mese e nei team nel tempo; se tutti i team si affrettano insieme non si distingue dal corso del tempo.',
    },
  },
  ...staffEffects,
} as const satisfies Readonly<Record<string, EffectDefinition>>;

export type CompanyEffectKey = keyof typeof companyEffects;
/** Holds because an object literal has no keys beyond those of its type. */
export const companyEffectKeys = Object.keys(companyEffects) as CompanyEffectKey[];
