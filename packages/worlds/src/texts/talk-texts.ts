import type { TalkTheme, Valence } from '@catena/metrics';
import { phrase, type TextLanguage } from './phrases.js';
import type { Voice } from './voice.js';

/** What was said about the company. */
export function talkSummary(
  voice: Voice,
  language: TextLanguage,
  valence: Valence,
  theme: TalkTheme,
  bits: number,
): string {
  if (valence === 'NEUTRAL') return phrase(voice.indifference, language, bits);
  return phrase((valence === 'POSITIVE' ? voice.praise : voice.blame)[theme], language, bits);
}
