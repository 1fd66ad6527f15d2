import type { Language } from './language.js';
import type { MessageId } from './text.js';

type Messages = Readonly<Record<MessageId, string>>;

/** A reader fetches the words of one language. */
const sources: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./messages/en.js'),
  it: () => import('./messages/it.js'),
};

const asked = new Map<Language, Promise<Messages>>();
const known = new Set<string>();

/** Every sentence in a language; the same promise each time, so that a component can wait for it. */
export function messagesIn(language: Language): Promise<Messages> {
  const before = asked.get(language);
  if (before) return before;
  const loading = load(language);
  // A failure is kept too: who waits for it asks again at once, and would do so for ever. Reloading begins anew.
  asked.set(language, loading);
  return loading;
}

async function load(language: Language): Promise<Messages> {
  const { messages } = await sources[language]();
  for (const id of Object.keys(messages)) known.add(id);
  return messages;
}

/** Whether there are words under an id that the API had a part in. */
export const isMessage = (id: string): id is MessageId => known.has(id);
