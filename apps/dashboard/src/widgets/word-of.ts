import { isMessage } from '../i18n/messages.js';
import type { Text } from '../i18n/text.js';

/** A value of a vocabulary in words: as it is where there are none, since the API may know values that this page does not. */
export function wordOf(text: Text, id: string, value: string): string {
  return isMessage(id) ? text(id) : value;
}
