import type { Text } from '@catena/metrics';
import type { EffectDefinition } from './effect.js';

const panel: Text = {
  en: 'Regions against each other in the same month and each against itself over time, errors by region. Reputation has no meter of its own: where ratings and answers of outsiders are too few to tell regions apart, nothing is said.',
  it: 'Le regioni tra loro nello stesso mese e ciascuna con sé stessa nel tempo, errori per regione. La reputazione non ha un proprio strumento di misura: dove valutazioni e risposte degli esterni sono troppo poche per distinguere le regioni, non si dice nulla.',
};
const oneSeries: Text = {
  en: 'Only one company-wide series exists, which cannot be told from whatever else changed with time.',
  it: 'Esiste una sola serie per tutta l’azienda, che non si distingue da ogni altra cosa cambiata nel tempo.',
};
const choice: Text = {
  en: 'Prospects asked what they had heard: the share won, less what those without such talk in the same region and quarter, who had heard the same of the other kind, would have shown; interval from leaving out one region at a time.',
  it: 'Potenziali clienti interpellati su ciò che avevano sentito: la quota acquisita, meno quella attesa da chi non aveva sentito tali racconti nella stessa regione e nello stesso trimestre, a parità dell’altro tipo; intervallo ottenuto escludendo una regione alla volta.',
};

/** What talk and reputation do to outsiders and to spending. */
export const reputationEffects = {
  'talk.choice.bad': {
    edge: 'talk-prospects',
    headline: true,
    scale: 'RISK_DIFFERENCE',
    unit: 'SHARE',
    horizonDays: 7,
    label: { en: 'Bad talk loses prospects', it: 'Il passaparola negativo allontana' },
    sentence: {
      more: {
        en: 'Of prospects who had heard bad things, {exposed} became customers, {value} percentage points more than without them ({low} to {high}); {n} prospects.',
        it: 'Dei potenziali clienti che avevano sentito parlare male, {exposed} è diventato cliente, {value} punti percentuali in più che senza quei racconti (da {low} a {high}); {n} potenziali clienti.',
      },
      less: {
        en: 'Of prospects who had heard bad things, {exposed} became customers, {value} percentage points fewer than without them ({low} to {high}); {n} prospects.',
        it: 'Dei potenziali clienti che avevano sentito parlare male, {exposed} è diventato cliente, {value} punti percentuali in meno che senza quei racconti (da {low} a {high}); {n} potenziali clienti.',
      },
    },
    estimator: choice,
  },
  'talk.choice.good': {
    edge: 'talk-prospects',
    scale: 'RISK_DIFFERENCE',
    unit: 'SHARE',
    horizonDays: 7,
    label: { en: 'Good talk wins prospects', it: 'Il passaparola positivo conquista' },
    sentence: {
      more: {
        en: 'Of prospects who had heard good things, {exposed} became customers, {value} percentage points more than without them ({low} to {high}); {n} prospects.',
        it: 'Dei potenziali clienti che avevano sentito parlare bene, {exposed} è diventato cliente, {value} punti percentuali in più che senza quei racconti (da {low} a {high}); {n} potenziali clienti.',
      },
      less: {
        en: 'Of prospects who had heard good things, {exposed} became customers, {value} percentage points fewer than without them ({low} to {high}); {n} prospects.',
        it: 'Dei potenziali clienti che avevano sentito parlare bene, {exposed} è diventato cliente, {value} punti percentuali in meno che senza quei racconti (da {low} a {high}); {n} potenziali clienti.',
      },
    },
    estimator: choice,
  },
  'talk.prospects': {
    edge: 'talk-prospects',
    scale: 'RATE_RATIO',
    unit: 'RATIO',
    horizonDays: 91,
    label: { en: 'Bad talk keeps prospects from asking', it: 'Il passaparola negativo riduce le richieste' },
    sentence: {
      more: {
        en: 'In the quarter after bad talk reached ten more people for every thousand customers, prospects asked {value} times as often ({low} to {high}); {n} region weeks.',
        it: 'Nel trimestre dopo racconti negativi che hanno raggiunto dieci persone in più ogni mille clienti, i potenziali clienti hanno chiesto {value} volte tanto (da {low} a {high}); {n} settimane di regione.',
      },
      less: {
        en: 'In the quarter after bad talk reached ten more people for every thousand customers, prospects asked {value} times as often ({low} to {high}); {n} region weeks.',
        it: 'Nel trimestre dopo racconti negativi che hanno raggiunto dieci persone in più ogni mille clienti, i potenziali clienti hanno chiesto {value} volte tanto (da {low} a {high}); {n} settimane di regione.',
      },
    },
    estimator: {
      en: 'Prospects of a region and week by the bad talk on record of the 13 weeks before, beside that of the 13 before these, with levels for each region and each week and a wild bootstrap by region. When it works is looked for in four spans of weeks, allowing for how many were tried (Benjamini–Hochberg). Talk that never came on record is not in it.',
      it: 'Potenziali clienti per regione e settimana secondo i racconti negativi registrati nelle 13 settimane precedenti, accanto a quelli delle 13 prima, con livelli per ogni regione e settimana e bootstrap wild per regione. Quando agisce è cercato in quattro intervalli di settimane, tenendo conto di quanti se ne sono provati (Benjamini–Hochberg). I racconti mai registrati non vi rientrano.',
    },
  },
  'reputation.prospects': {
    edge: 'reputation-prospects',
    headline: true,
    scale: 'RATE_RATIO',
    unit: 'RATIO',
    horizonDays: 7,
    label: { en: 'A good name draws prospects', it: 'Il buon nome attira clienti' },
    sentence: {
      more: {
        en: 'With a reputation a tenth higher, prospects asked {value} times as often ({low} to {high}); {n} region months.',
        it: 'Con una reputazione più alta di un decimo, i potenziali clienti hanno chiesto {value} volte tanto (da {low} a {high}); {n} mesi di regione.',
      },
      less: {
        en: 'With a reputation a tenth higher, prospects asked {value} times as often ({low} to {high}); {n} region months.',
        it: 'Con una reputazione più alta di un decimo, i potenziali clienti hanno chiesto {value} volte tanto (da {low} a {high}); {n} mesi di regione.',
      },
    },
    estimator: panel,
  },
  'reputation.candidates': {
    edge: 'reputation-candidates',
    headline: true,
    scale: 'RATE_RATIO',
    unit: 'RATIO',
    horizonDays: 7,
    label: { en: 'A good name draws candidates', it: 'Il buon nome attira candidati' },
    sentence: {
      more: {
        en: 'With a standing a tenth higher, {value} times as many candidates applied for an open place ({low} to {high}); {n} weeks.',
        it: 'Con una considerazione più alta di un decimo, {value} volte tanti candidati per un posto aperto (da {low} a {high}); {n} settimane.',
      },
      less: {
        en: 'With a standing a tenth higher, {value} times as many candidates applied for an open place ({low} to {high}); {n} weeks.',
        it: 'Con una considerazione più alta di un decimo, {value} volte tanti candidati per un posto aperto (da {low} a {high}); {n} settimane.',
      },
    },
    estimator: oneSeries,
  },
  'reputation.partners': {
    edge: 'reputation-partners',
    headline: true,
    scale: 'RISK_DIFFERENCE',
    unit: 'SHARE',
    horizonDays: null,
    label: { en: 'A good name wins partners', it: 'Il buon nome conquista partner' },
    sentence: {
      more: {
        en: 'With a reputation a tenth higher, the share won of partners who considered the company was {value} percentage points higher ({low} to {high}); {n} partners.',
        it: 'Con una reputazione più alta di un decimo, la quota acquisita dei partner che valutavano l’azienda è stata più alta di {value} punti percentuali (da {low} a {high}); {n} partner.',
      },
      less: {
        en: 'With a reputation a tenth higher, the share won of partners who considered the company was {value} percentage points lower ({low} to {high}); {n} partners.',
        it: 'Con una reputazione più alta di un decimo, la quota acquisita dei partner che valutavano l’azienda è stata più bassa di {value} punti percentuali (da {low} a {high}); {n} partner.',
      },
    },
    estimator: panel,
  },
  'reputation.spending': {
    edge: 'reputation-spending',
    headline: true,
    scale: 'MEAN_DIFFERENCE',
    unit: 'SHARE',
    horizonDays: 31,
    label: { en: 'A bad name costs money', it: 'Il cattivo nome costa' },
    sentence: {
      more: {
        en: 'In months with a standing a tenth lower, campaigns, public relations and consulting took {value} percentage points more of the planned revenue ({low} to {high}); {n} months.',
        it: 'Nei mesi con una considerazione più bassa di un decimo, campagne, relazioni pubbliche e consulenze hanno assorbito {value} punti percentuali in più del ricavo pianificato (da {low} a {high}); {n} mesi.',
      },
      less: {
        en: 'In months with a standing a tenth lower, campaigns, public relations and consulting took {value} percentage points less of the planned revenue ({low} to {high}); {n} months.',
        it: 'Nei mesi con una considerazione più bassa di un decimo, campagne, relazioni pubbliche e consulenze hanno assorbito {value} punti percentuali in meno del ricavo pianificato (da {low} a {high}); {n} mesi.',
      },
    },
    estimator: oneSeries,
  },
} as const satisfies Readonly<Record<string, EffectDefinition>>;
