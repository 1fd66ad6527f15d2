// @vitest-environment node
import { CombinedError } from '@urql/core';
import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import type { Language } from '../i18n/language.js';
import type { Text } from '../i18n/text.js';
import { messages } from '../testing/all-messages.js';
import { errorText } from './error-text.js';

const textIn = (language: Language): Text => {
  const intl = createIntl({ locale: language, messages: messages[language] });
  return (id, values) => intl.formatMessage({ id }, values);
};
const refusal = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: 'In the words of the server.', extensions }] });

test('says a known code in the language of the reader', () => {
  const late = refusal({ code: 'TIMEOUT' });
  expect(errorText(late, textIn('en'))).toBe('The answer took too long. Choose a shorter period, or try again.');
  expect(errorText(late, textIn('it'))).toBe(
    'La risposta ha richiesto troppo tempo. Scegli un periodo più breve oppure riprova.',
  );
});

test.each(['BAD_USER_INPUT', 'BAD_ID', 'BAD_CURSOR', 'FORBIDDEN', 'INTERNAL'])(
  'has words of its own for %s',
  (code) => {
    expect(errorText(refusal({ code }), textIn('it'))).not.toBe('In the words of the server.');
  },
);

test('leaves an unknown code, or none, to the server', () => {
  expect(errorText(refusal({ code: 'NEWER' }), textIn('it'))).toBe('In the words of the server.');
  expect(errorText(refusal({}), textIn('it'))).toBe('In the words of the server.');
});

test('without an answer it says what the network said', () => {
  const error = new CombinedError({ networkError: new Error('Forbidden') });
  expect(errorText(error, textIn('en'))).toBe('Forbidden');
});
