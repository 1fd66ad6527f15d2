import type { ContactReason } from '@catena/metrics';
import { type Phrases, phrase, type TextLanguage } from './phrases.js';
import type { Voice } from './voice.js';

export type ContactEnding = 'SOLVED' | 'OPEN' | 'FAILED' | 'ABANDONED' | 'CLOSED' | 'BUSY' | 'BOUNCED' | 'NO_REPLY';

const endings: Readonly<Record<ContactEnding, Phrases>> = {
  SOLVED: {
    it: ['risolto subito.', 'riceve una risposta chiara.', 'ringrazia e saluta.', 'si trova una soluzione insieme.'],
    en: ['solved at once.', 'gets a clear answer.', 'says thank you.', 'a way is found together.'],
  },
  OPEN: {
    it: ['resta da chiarire.', 'servono altre verifiche.', 'si richiamerà appena si sa di più.'],
    en: ['more has to be found out.', 'left open for now.', 'to be called back when more is known.'],
  },
  FAILED: {
    it: ['la risposta non è quella giusta.', 'la risposta non soddisfa.', 'il colloquio finisce male.'],
    en: ['the answer is not the right one.', 'the answer does not satisfy.', 'the talk ends badly.'],
  },
  ABANDONED: {
    it: ['rinuncia dopo una lunga attesa.', 'riaggancia: troppa attesa.'],
    en: ['gives up after a long wait.', 'hangs up: too long a wait.'],
  },
  CLOSED: { it: ['ma il servizio è chiuso.'], en: ['but nobody is there at this hour.'] },
  BUSY: { it: ['ma la linea è occupata.'], en: ['but the line is busy.'] },
  BOUNCED: { it: ['ma il messaggio torna indietro.'], en: ['but the message bounces.'] },
  NO_REPLY: { it: ['nessuna risposta.'], en: ['no reply.'] },
};

interface Said {
  readonly reason: ContactReason;
  readonly ending: ContactEnding;
  /** Random bits of the matter, alike for every attempt at it. */
  readonly matter: number;
  /** Random bits of the contact. */
  readonly contact: number;
}

/** What was said, in a sentence: the matter, and how the contact ended. */
export const contactSummary = (
  voice: Voice,
  language: TextLanguage,
  { reason, ending, matter, contact }: Said,
): string => `${phrase(voice.questions[reason], language, matter)}; ${phrase(endings[ending], language, contact)}`;

/** A call of the company to see that all is well after a recovery. */
export const followUpSummary: Readonly<Record<TextLanguage, string>> = {
  it: 'Chiamata di cortesia: è tutto a posto, ora?',
  en: 'We call to ask whether all is well now.',
};
