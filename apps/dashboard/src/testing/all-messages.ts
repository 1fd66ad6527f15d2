import { messagesIn } from '../i18n/messages.js';

const [en, it] = await Promise.all([messagesIn('en'), messagesIn('it')]);

/** Both languages at once, as only tests need them. */
export const messages = { en, it } as const;
