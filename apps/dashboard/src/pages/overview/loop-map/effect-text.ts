import { missing } from '@catena/metrics/format';
import type { LinkEffectFragment } from '../../../generated/documents.js';
import type { Say } from '../../../widgets/say.js';

type Unit = LinkEffectFragment['unit'];

/** In the unit of the effect: differences of shares in points, ratios as "times". */
const inUnit = (unit: Unit, shown: string, { text }: Say): string => {
  if (unit === 'SHARE') return text('change.points', { value: shown });
  return unit === 'RATIO' ? text('map.times', { value: shown }) : shown;
};

const bare = (unit: Unit, value: number, { formats }: Say): string =>
  formats.value('RATIO', unit === 'SHARE' ? 100 * value : value);

/** The value of an effect as it is shown. */
export const effectValue = (unit: Unit, value: number | null | undefined, say: Say): string =>
  value === null || value === undefined ? missing : inUnit(unit, bare(unit, value, say), say);

/** Both limits of the interval, or a dash. */
export function effectInterval({ unit, adjusted }: LinkEffectFragment, say: Say): string {
  if (!adjusted || adjusted.ciLow === null || adjusted.ciHigh === null) return missing;
  const [low, high] = [bare(unit, adjusted.ciLow, say), bare(unit, adjusted.ciHigh, say)];
  return inUnit(unit, say.text('map.interval', { low, high }), say);
}
