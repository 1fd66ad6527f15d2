import type { Language, Text } from '@catena/metrics';
import { createValueFormats } from '@catena/metrics/format';
import type { EffectDefinition, EffectUnit, Scale } from '../effects/effect.js';
import { edges } from '../graph/edges.js';
import type { EffectAnswer } from './effect-answer.js';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' };

const isRatio = (scale: Scale): boolean => scale === 'HAZARD_RATIO' || scale === 'RATE_RATIO';

/** The value that says: no effect. */
export const noEffectOn = (scale: Scale): number => (isRatio(scale) ? 1 : 0);

const notToBeTold: Text = {
  en: 'This cannot be told from the data. It would take {needs}.',
  it: 'I dati non permettono di dirlo. Servirebbero: {needs}.',
};
const maybeNone: Text = {
  en: ' The data are also compatible with no effect.',
  it: ' I dati sono compatibili anche con nessun effetto.',
};

/** The effect as one sentence, with its interval and how many it is from. */
export function sentenceOf(effect: EffectDefinition, answer: EffectAnswer, language: Language): string {
  const { adjusted } = answer;
  if (!adjusted || adjusted.estimate === null || adjusted.ciLow === null || adjusted.ciHigh === null) {
    return filled(notToBeTold[language], { needs: edges[effect.edge].needs[language] });
  }
  const none = noEffectOn(effect.scale);
  const more = adjusted.estimate >= none;
  // What is less is told as a size, so the limits change their places; ratios stay as they are.
  const turned = !more && !isRatio(effect.scale);
  const [value, low, high] = turned
    ? [-adjusted.estimate, -adjusted.ciHigh, -adjusted.ciLow]
    : [adjusted.estimate, adjusted.ciLow, adjusted.ciHigh];
  const { size, level, count } = formats(effect.unit, language);
  const shown = (number: number | null): string => (number === null ? '—' : level(number));
  const words = filled((more ? effect.sentence.more : effect.sentence.less)[language], {
    value: size(value),
    low: size(low),
    high: size(high),
    n: count(adjusted.n),
    exposed: shown(answer.exposed),
    reference: shown(answer.reference),
  });
  const open = adjusted.ciLow <= none && adjusted.ciHigh >= none;
  return open ? words + maybeNone[language] : words;
}

/** Sizes of effects and levels of outcomes as text. Differences of shares are told in percentage points. */
function formats(unit: EffectUnit, language: Language) {
  const values = createValueFormats({ locale: locales[language], currency: 'EUR' });
  // Of what rounds to nought no sign is left.
  const fixed = (digits: number): ((number: number) => string) => {
    const { format } = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    });
    return format;
  };
  const [one, two] = [fixed(1), fixed(2)];
  const size = (number: number): string => {
    if (unit === 'SHARE') return one(100 * number);
    return unit === 'DAYS' ? one(number) : two(number);
  };
  const level = (number: number): string => (unit === 'SHARE' ? values.value('SHARE', number) : size(number));
  return { size, level, count: values.count };
}

const filled = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
