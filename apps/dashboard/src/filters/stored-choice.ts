/** A choice that the browser remembers between visits. Storage may be forbidden; then nothing is remembered. */
export function readChoice(name: string): string | undefined {
  try {
    return window.localStorage.getItem(`catena.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberChoice(name: string, value: string): void {
  try {
    window.localStorage.setItem(`catena.${name}`, value);
  } catch {
    // The address still carries the choice.
  }
}
