import type { Text } from '@catena/metrics';
import type { LinkWarning } from './effect-answer.js';

/** What each warning of a link means, in one sentence. */
export const linkWarnings: Readonly<Record<LinkWarning, Text>> = {
  FEW_EXPOSED: {
    en: 'Few were exposed, so the estimate is rough or cannot be made.',
    it: 'Gli esposti sono pochi: la stima è approssimativa o non può essere fatta.',
  },
  FEW_EVENTS: {
    en: 'The outcome was rarely seen, so the estimate is rough.',
    it: 'L’esito è stato osservato di rado: la stima è approssimativa.',
  },
  PRE_TREND: {
    en: 'The exposed already differed before the exposure; part of the difference may not be its effect.',
    it: 'Gli esposti erano diversi già prima: parte della differenza può non esserne l’effetto.',
  },
  NOT_PROPORTIONAL: {
    en: 'The effect changes with time; one number stands for its average.',
    it: 'L’effetto cambia nel tempo; un solo numero ne indica la media.',
  },
  RESPONSE_BIAS: {
    en: 'Who answers surveys depends on how they feel; the answers were weighted, which helps only in part.',
    it: 'Chi risponde ai sondaggi dipende da come si sente; le risposte sono state pesate, il che aiuta solo in parte.',
  },
  SPILLOVER: {
    en: 'Those compared with may have been touched as well, so the effect may be larger.',
    it: 'Anche chi serve da confronto può essere stato toccato: l’effetto può essere maggiore.',
  },
  ONE_SERIES: {
    en: 'There is one series for the whole company; the course of time cannot be told from the effect.',
    it: 'C’è una sola serie per tutta la società; il corso del tempo non si distingue dall’effetto.',
  },
  SAMPLED: {
    en: 'Estimated from a fixed sample of the customers.',
    it: 'Stimato su un campione fisso dei clienti.',
  },
  PLACEBO_MOVES: {
    en: 'A made-up exposure shows an effect as well, so something else is at work.',
    it: 'Anche un’esposizione fittizia mostra un effetto: qualcos’altro è all’opera.',
  },
  BROKEN_OFF: {
    en: 'The estimate broke off with an error, so nothing is said.',
    it: 'La stima si è interrotta con un errore, perciò non si dice nulla.',
  },
};
