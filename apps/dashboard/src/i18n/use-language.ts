import { useSearch } from '@tanstack/react-router';
import { readChoice } from '../filters/stored-choice.js';
import { isLanguage, type Language, preferredLanguage } from './language.js';

/** The address decides, then what this browser remembers, then the reader's own languages. */
export function useLanguage(): Language {
  const { lang } = useSearch({ from: '__root__' });
  const stored = readChoice('lang');
  return lang ?? (isLanguage(stored) ? stored : preferredLanguage(navigator.languages));
}
