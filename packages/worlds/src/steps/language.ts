import type { Customer } from '../agents/customers.js';
import type { TextLanguage } from '../texts/phrases.js';

/** Language in which the company writes with a customer: Italian, or English with everybody else. */
export const languageOf = (customer: Customer): TextLanguage => (customer.italian === 1 ? 'it' : 'en');
