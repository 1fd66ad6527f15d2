import { useText } from '../i18n/text.js';
import type { Drill } from './drill.js';
import { wordOf } from './word-of.js';

/** How a mark that stands for a value of a dimension reads. */
export function useMarkText(): (where: Drill['where']) => string | undefined {
  const text = useText();
  return (where) => where && wordOf(text, `${where.field}.${where.value}`, where.value);
}
