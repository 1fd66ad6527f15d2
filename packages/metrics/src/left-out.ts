import type { Stage } from './definition/stage.js';
import type { Text } from './definition/text.js';

/** A figure of the field that is no metric of the catalogue, and why. */
export interface LeftOut {
  readonly key: string;
  readonly stage: Stage;
  readonly reason: Text;
}

export const leftOut: readonly LeftOut[] = [
  {
    key: 'trustScar',
    stage: 'EXPERIENCE',
    reason: {
      en: 'The part of trust that never comes back is fitted to a curve, not counted. The report on experience shows how trust goes on after a failure.',
      it: "La parte di fiducia che non torna più si stima da una curva, non si conta. Il rapporto sull'esperienza mostra come prosegue la fiducia dopo un disservizio.",
    },
  },
  {
    key: 'costCutDebt',
    stage: 'SPENDING',
    reason: {
      en: "What today's cut will cost later is not in the books: it comes from playing the company forward with the cut and without.",
      it: "Quanto costerà domani il taglio di oggi non è nei conti: si ottiene simulando l'azienda con il taglio e senza.",
    },
  },
  {
    key: 'bufferEffect',
    stage: 'RECOVERY',
    reason: {
      en: 'How much of a loss a strong relationship takes up is the slope of a regression, not a count. The report on recovery shows satisfaction before and after by strength of the relationship.',
      it: 'Quanto una relazione forte assorbe di una perdita è la pendenza di una regressione, non un conteggio. Il rapporto sul recupero mostra la soddisfazione prima e dopo per forza della relazione.',
    },
  },
  {
    key: 'churnAttributableToFailures',
    stage: 'CHURN',
    reason: {
      en: 'What would have happened without failures needs a model of the spread; a count of leavers with a failure would blame failures for all of them.',
      it: 'Che cosa sarebbe accaduto senza disservizi richiede un modello della propagazione; contare chi se ne va dopo un disservizio li attribuirebbe tutti ai disservizi.',
    },
  },
  {
    key: 'rmstMonthsLost',
    stage: 'CHURN',
    reason: {
      en: 'Months lost are a difference between customers who failed and others like them, so they need a comparison that is fair: a model of the spread.',
      it: 'I mesi persi sono una differenza tra chi ha subito un disservizio e altri clienti simili: serve un confronto equo, cioè un modello della propagazione.',
    },
  },
  {
    key: 'revenueLost',
    stage: 'CHURN',
    reason: {
      en: 'It is the value of the months lost, and waits for them.',
      it: 'È il valore dei mesi persi, e dipende da quelli.',
    },
  },
  {
    key: 'womAsymmetryRatio',
    stage: 'REPUTATION',
    reason: {
      en: 'How much more a bad word weighs than a good one is fitted to decisions, not counted. The report on reputation shows how often and to how many either is told.',
      it: 'Quanto una parola cattiva pesi più di una buona si stima dalle decisioni, non si conta. Il rapporto sulla reputazione mostra quanto spesso e a quante persone si raccontano le une e le altre.',
    },
  },
  {
    key: 'reputationIndex',
    stage: 'REPUTATION',
    reason: {
      en: 'It is put together from other metrics of the catalogue. The report on reputation shows it with its parts.',
      it: 'È composto da altre metriche del catalogo. Il rapporto sulla reputazione lo mostra con le sue parti.',
    },
  },
];
