import type { Language } from './language.js';
import en from './messages/en.json';
import it from './messages/it.json';
import type { MessageId } from './text.js';

export const messages: Record<Language, Record<MessageId, string>> = { en, it };
