export type SeverityBand = 'minor' | 'moderate' | 'severe';

/** Severe from 0.7 as the severe-failure share counts it; below, the scale is halved. */
export function severityBand(severity: number): SeverityBand {
  if (severity >= 0.7) return 'severe';
  return severity >= 0.35 ? 'moderate' : 'minor';
}
