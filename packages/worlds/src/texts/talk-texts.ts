import type { TalkTheme, Valence } from '@catena/metrics';
import { type Phrases, phrase, type TextLanguage } from './failure-texts.js';

const bad: Readonly<Record<TalkTheme, Phrases>> = {
  HARD_TO_DO_BUSINESS_WITH: {
    it: ['Con loro anche le cose semplici diventano difficili.', 'Ho perso ore per una cosa da niente.'],
    en: ['Even simple things are hard with them.', 'I lost hours over a trifle.'],
  },
  UNREACHABLE: {
    it: ['Quando serve non risponde nessuno.', 'Impossibile parlare con una persona.'],
    en: ['Nobody answers when you need them.', 'Impossible to reach a human being.'],
  },
  UNFAIR: { it: ['Mi hanno trattato in modo ingiusto.'], en: ['They treated me unfairly.'] },
  QUALITY: {
    it: ['Quello che arriva non è quello che mostrano.', 'Qualità sotto le attese.'],
    en: ['What comes is not what they show.', 'Quality below what I expected.'],
  },
  KINDNESS: { it: ['Nessuna gentilezza.'], en: ['No kindness at all.'] },
  SPEED: { it: ['Consegna in ritardo, ancora una volta.'], en: ['Late again.'] },
  OTHER: { it: ['Questa volta mi hanno deluso.'], en: ['They let me down this time.'] },
};

const good: Phrases = {
  it: ['Gentili e veloci, li consiglio.', 'Hanno risolto tutto in un attimo.', 'Belle cose e persone attente.'],
  en: ['Kind and quick, I recommend them.', 'They sorted it out in no time.', 'Lovely things, attentive people.'],
};
const neither: Phrases = { it: ['Niente di speciale.'], en: ['Nothing special.'] };

/** What was said about the company. */
export function talkSummary(language: TextLanguage, valence: Valence, theme: TalkTheme, bits: number): string {
  if (valence === 'POSITIVE') return phrase(good, language, bits);
  return valence === 'NEGATIVE' ? phrase(bad[theme], language, bits) : phrase(neither, language, bits);
}
