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
];
