import { useFormats } from '../../../app/company.js';
import { useText } from '../../../i18n/text.js';
import { waitBetween } from '../elapsed.js';

/** Says how long somebody waited. */
export function useWaitText(): (from: string, to: string) => string {
  const text = useText();
  const formats = useFormats();
  return (from, to) => {
    const { unit, n } = waitBetween(from, to);
    return text(`wait.${unit}`, { n: unit === 'days' ? n : formats.count(n) });
  };
}
