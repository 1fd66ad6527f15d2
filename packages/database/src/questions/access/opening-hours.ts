import type { EntityManager } from 'typeorm';
import { entityOf } from '../../schema/entity.js';
import type { StoredRow } from '../../schema/table.js';
import type { Tables } from '../../tables/index.js';

export type OpeningHours = Omit<StoredRow<Tables['opening_hours']>, 'id'>;

/** The hours of every channel, from whatever day on they hold. */
export const allOpeningHours = (manager: EntityManager): Promise<OpeningHours[]> =>
  manager.getRepository(entityOf('opening_hours')).find({ order: { id: 'ASC' } });

/** The hours of each channel that hold on a day: of each channel those of its newest week, from the day on which it began to hold. */
export async function openingHoursOn(manager: EntityManager, day: number): Promise<OpeningHours[]> {
  const all = await allOpeningHours(manager);
  const known = all.filter(({ validFrom }) => validFrom <= day);
  const newest = new Map<string, number>();
  for (const { channel, validFrom } of known)
    newest.set(channel, Math.max(validFrom, newest.get(channel) ?? validFrom));
  return known.filter(({ channel, validFrom }) => validFrom === newest.get(channel));
}
