import type { Text } from '@catena/metrics';
import type { EffectDefinition } from './effect.js';

const slope: Text = {
  en: 'Answers of agents against their own other answers and against those of colleagues in the same month, by the angry contacts met per hour of contact in the 13 weeks before; errors by agent. Anger that nobody noted is not in it.',
  it: 'Risposte degli addetti rispetto alle proprie altre risposte e a quelle dei colleghi nello stesso mese, secondo i contatti arrabbiati per ora di contatto nelle 13 settimane precedenti; errori per addetto. La rabbia che nessuno ha annotato non vi rientra.',
};

const confidence = (en: string, it: string) => ({
  more: {
    en: `A tenth of an angry contact more per hour, for a quarter, went with {value} points more confidence of ${en} ({low} to {high}); {n} answers.`,
    it: `Un decimo di contatto arrabbiato in più all’ora, per un trimestre, si è accompagnato a {value} punti di fiducia in più negli ${it} (da {low} a {high}); {n} risposte.`,
  },
  less: {
    en: `A tenth of an angry contact more per hour, for a quarter, took {value} points of confidence from ${en} ({low} to {high}); {n} answers.`,
    it: `Un decimo di contatto arrabbiato in più all’ora, per un trimestre, ha tolto {value} punti di fiducia agli ${it} (da {low} a {high}); {n} risposte.`,
  },
});

/** What poor service does to those who serve, and what that does to service. Company-wide only: staff privacy. */
export const staffEffects = {
  'anger.confidence.untrained': {
    edge: 'anger-confidence',
    headline: true,
    scale: 'MEAN_DIFFERENCE',
    unit: 'POINTS',
    horizonDays: 91,
    label: { en: 'Anger takes confidence', it: 'La rabbia toglie fiducia' },
    sentence: confidence('agents not trained to face it', 'addetti non formati ad affrontarla'),
    estimator: slope,
  },
  'anger.confidence.trained': {
    edge: 'anger-confidence',
    scale: 'MEAN_DIFFERENCE',
    unit: 'POINTS',
    horizonDays: 91,
    label: { en: 'Anger after coping training', it: 'La rabbia dopo la formazione' },
    sentence: confidence('agents trained to face it', 'addetti formati ad affrontarla'),
    estimator: slope,
  },
  'confidence.attrition': {
    edge: 'confidence-attrition',
    headline: true,
    scale: 'HAZARD_RATIO',
    unit: 'RATIO',
    horizonDays: 28,
    label: { en: 'Lost confidence drives staff out', it: 'La sfiducia fa andare via il personale' },
    sentence: {
      more: {
        en: 'For each point of confidence lost to exhaustion, agents left {value} times as fast ({low} to {high}); {n} who left.',
        it: 'Per ogni punto di fiducia perso per esaurimento, gli addetti se ne sono andati {value} volte più in fretta (da {low} a {high}); {n} usciti.',
      },
      less: {
        en: 'For each point of confidence lost to exhaustion, agents left {value} times as fast ({low} to {high}); {n} who left.',
        it: 'Per ogni punto di fiducia perso per esaurimento, gli addetti se ne sono andati {value} volte tanto (da {low} a {high}); {n} usciti.',
      },
    },
    estimator: {
      en: 'Hazard of leaving until the next answer, by exhaustion less confidence, in which somebody’s bent to answer high or low cancels; corrected for the noise of an answer by what consecutive answers of the same agent share, within novices and others, trained and untrained.',
      it: 'Rischio di uscita fino alla risposta successiva, secondo esaurimento meno fiducia, in cui si annulla la tendenza personale a rispondere alto o basso; corretto per il rumore di una risposta con ciò che risposte consecutive dello stesso addetto hanno in comune, entro nuovi e altri, formati e non.',
    },
  },
  'novice.failure': {
    edge: 'novices-failure',
    headline: true,
    scale: 'RATE_RATIO',
    unit: 'RATIO',
    horizonDays: null,
    label: { en: 'Novices fail more often', it: 'Gli inesperti sbagliano più spesso' },
    sentence: {
      more: {
        en: 'Contacts handled by somebody in their first half year went wrong {value} times as often ({low} to {high}); {n} contacts.',
        it: 'I contatti gestiti da chi era nel primo semestre sono andati male {value} volte tanto (da {low} a {high}); {n} contatti.',
      },
      less: {
        en: 'Contacts handled by somebody in their first half year went wrong {value} times as often ({low} to {high}); {n} contacts.',
        it: 'I contatti gestiti da chi era nel primo semestre sono andati male {value} volte tanto (da {low} a {high}); {n} contatti.',
      },
    },
    estimator: {
      en: 'Failures made in contacts of novices against those of colleagues with the same reason, way, time of day, kind of demand, site, training in complaints and month (Mantel–Haenszel); interval from leaving out one group of agents at a time.',
      it: 'Disservizi commessi nei contatti degli inesperti rispetto a quelli dei colleghi con stesso motivo, modo, fascia oraria, tipo di domanda, sede, formazione ai reclami e mese (Mantel–Haenszel); intervallo ottenuto escludendo un gruppo di addetti alla volta.',
    },
  },
} as const satisfies Readonly<Record<string, EffectDefinition>>;
