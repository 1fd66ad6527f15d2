import { messages } from '../i18n/messages.js';
import type { MessageId } from '../i18n/text.js';
import { useText } from '../i18n/text.js';
import type { Drill } from './drill.js';

const isMessage = (id: string): id is MessageId => id in messages.en;

/** How a value of a dimension reads: in words where it is of a vocabulary, else as it is. */
export function useMarkText(): (where: Drill['where']) => string | undefined {
  const text = useText();
  return (where) => {
    if (where === undefined) return undefined;
    const id = `${where.field}.${where.value}`;
    return isMessage(id) ? text(id) : where.value;
  };
}
