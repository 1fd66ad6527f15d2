import type { Text } from '@catena/metrics';
import { type EdgeDefinition, type EdgeKey, edges } from './edges.js';
import { nodes } from './nodes.js';

const moderators: Readonly<Record<NonNullable<EdgeDefinition['moderator']>, Text>> = {
  severity: { en: 'by severity', it: 'secondo la gravità' },
  relationship: { en: 'by relationship', it: 'secondo la relazione' },
};

/** A link by the names of its ends, and what changes its strength. */
export function edgeLabel(key: EdgeKey): Text {
  const { from, to, moderator }: EdgeDefinition = edges[key];
  const label = (language: keyof Text): string => {
    const ends = `${nodes[from].label[language]} → ${nodes[to].label[language]}`;
    return moderator ? `${ends}, ${moderators[moderator][language]}` : ends;
  };
  return { en: label('en'), it: label('it') };
}
