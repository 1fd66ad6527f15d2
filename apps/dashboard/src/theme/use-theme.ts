import { useColorScheme } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { readChoice } from '../filters/stored-choice.js';
import { isThemeChoice, type ThemeChoice } from './theme-choice.js';

/** The address decides, then what this browser remembers, then the system. */
export function useThemeChoice(): ThemeChoice {
  const { theme } = useSearch({ from: '__root__' });
  const stored = readChoice('theme');
  return theme ?? (isThemeChoice(stored) ? stored : 'system');
}

export function useResolvedTheme(): 'light' | 'dark' {
  const choice = useThemeChoice();
  const system = useColorScheme(undefined, { getInitialValueInEffect: false });
  return choice === 'system' ? system : choice;
}
