import type { Text } from '@catena/metrics';
import type { EffectDefinition } from './effect.js';

type Sentence = EffectDefinition['sentence'];

const range = '({low} to {high})';
const intervallo = '({low}–{high})';

/** More or less of the customers left. */
export const leavingWords = (after: Text, days: number): Sentence => {
  const who: Text = {
    en: `${after.en}, {exposed} of customers left within ${days} days, against {reference} otherwise`,
    it: `${after.it}, la quota di clienti usciti entro ${days} giorni è stata {exposed}, contro {reference} altrimenti`,
  };
  return {
    more: {
      en: `${who.en}: {value} percentage points more ${range}; {n} customers.`,
      it: `${who.it}: {value} punti percentuali in più ${intervallo}; {n} clienti.`,
    },
    less: {
      en: `${who.en}: {value} percentage points fewer ${range}; {n} customers.`,
      it: `${who.it}: {value} punti percentuali in meno ${intervallo}; {n} clienti.`,
    },
  };
};

/** How many times as fast they left. */
export const hazardWords = (after: Text, days: number): Sentence => {
  const words: Text = {
    en: `${after.en}, customers left {value} times as fast in the next ${days} days ${range}; {n} customers.`,
    it: `${after.it}, nei ${days} giorni seguenti i clienti se ne sono andati {value} volte più in fretta ${intervallo}; {n} clienti.`,
  };
  const slower: Text = {
    en: words.en,
    it: `${after.it}, nei ${days} giorni seguenti i clienti se ne sono andati a {value} volte il ritmo altrimenti atteso ${intervallo}; {n} clienti.`,
  };
  return { more: words, less: slower };
};

/**
 * How much more or less of something there was in so many days. `what` says the level as `{exposed}`.
 */
export const countWords = (within: Text, days: number, what: Text): Sentence => {
  const mean: Text = {
    en: `In the ${days} days ${within.en}, ${what.en}, against {reference} otherwise`,
    it: `Nei ${days} giorni ${within.it}, ${what.it}, contro {reference} altrimenti`,
  };
  return {
    more: {
      en: `${mean.en}: {value} more ${range}; {n} customers.`,
      it: `${mean.it}: {value} in più ${intervallo}; {n} clienti.`,
    },
    less: {
      en: `${mean.en}: {value} fewer ${range}; {n} customers.`,
      it: `${mean.it}: {value} in meno ${intervallo}; {n} clienti.`,
    },
  };
};

/** How much higher or lower an answer was; `question` says the level as `{exposed}`. */
export const answerWords = (after: Text, question: Text): Sentence => {
  const mean: Text = {
    en: `${after.en}, ${question.en}, against {reference} otherwise`,
    it: `${after.it}, ${question.it}, contro {reference} altrimenti`,
  };
  return {
    more: {
      en: `${mean.en}: {value} points higher ${range}; {n} answers after it.`,
      it: `${mean.it}: {value} punti in più ${intervallo}; {n} risposte in seguito.`,
    },
    less: {
      en: `${mean.en}: {value} points lower ${range}; {n} answers after it.`,
      it: `${mean.it}: {value} punti in meno ${intervallo}; {n} risposte in seguito.`,
    },
  };
};
