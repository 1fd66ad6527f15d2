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
];
