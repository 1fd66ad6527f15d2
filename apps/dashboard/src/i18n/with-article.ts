import type { Language } from './language.js';

/** The whole part of a number as it is written, without its grouping. */
const wholePart = (text: string): string => /^\d[\d.\u00a0\u202f ]*/.exec(text)?.[0].replaceAll(/\D/g, '') ?? '';

/**
 * A number as the subject of a sentence. Italian puts the article that its first sound asks for: il 23%, l’8%, lo 0,5%.
 * English needs none.
 */
export function withArticle(language: Language, text: string): string {
  if (language !== 'it') return text;
  const whole = wholePart(text);
  if (whole === '0') return `lo ${text}`;
  return whole === '1' || whole === '11' || whole.startsWith('8') ? `l’${text}` : `il ${text}`;
}
