import { expect, test } from 'vitest';
import { decodeGlobalId, encodeGlobalId } from './global-id.js';

test('an id names its type and row, and for a fact of a customer both numbers', () => {
  expect(decodeGlobalId(Buffer.from('Customer:7').toString('base64url'))).toEqual({
    type: 'Customer',
    id: 7,
    customerId: undefined,
  });
  expect(decodeGlobalId(Buffer.from('Interaction:7.12').toString('base64url'))).toEqual({
    type: 'Interaction',
    id: 12,
    customerId: 7,
  });
});

test('what was encoded is decoded', () => {
  const id = { type: 'RecoveryAction', id: 123_456_789_012, customerId: 9 };
  expect(decodeGlobalId(encodeGlobalId(id))).toEqual(id);
});

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

test.each([
  '',
  'abc',
  '🙂',
  encoded('Customer'),
  encoded('Customer:'),
  encoded('Customer:07'),
  encoded('Customer:-1'),
  encoded('Customer:1:2'),
  encoded('Customer:1.2.3'),
  encoded('Customer:9999999999999999999'),
  encoded("Customer:1' OR 1=1"),
  `${encoded('Customer:7')}=`,
])('%j is refused', (text) => {
  expect(() => decodeGlobalId(text)).toThrow('is not an id of this API');
});
