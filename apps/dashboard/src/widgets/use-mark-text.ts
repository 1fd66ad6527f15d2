import { valueText } from '../filters/narrowing-text.js';
import { useFilterChoices } from '../filters/use-filter-choices.js';
import { useText } from '../i18n/text.js';
import { type Drill, marked } from './drill.js';

/** How the values read that a mark stands for. */
export function useMarkText(drill: Drill): readonly string[] {
  const text = useText();
  const values = marked(drill);
  const { choices } = useFilterChoices(values.some(({ field }) => field === 'department' || field === 'team'));
  return values.map(({ field, value }) => valueText(text, choices, field, value));
}
