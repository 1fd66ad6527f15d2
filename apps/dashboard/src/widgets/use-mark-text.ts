import { valueText } from '../filters/narrowing-text.js';
import { useFilterChoices } from '../filters/use-filter-choices.js';
import { useText } from '../i18n/text.js';
import type { Drill } from './drill.js';

/** How a mark that stands for a value of a dimension reads; undefined for other marks. */
export function useMarkText(where: Drill['where']): string | undefined {
  const text = useText();
  const { choices } = useFilterChoices(where?.field === 'department' || where?.field === 'team');
  return where && valueText(text, choices, where.field, where.value);
}
