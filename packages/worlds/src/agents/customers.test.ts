import { expect, test } from 'vitest';
import { Customers, customerId, isActive, nextSerial } from './customers.js';

test('what is assigned to one customer is kept, and is nobody else’s', () => {
  const customers = new Customers();
  for (let i = 0; i < 20_000; i++) customers.add({ value: i, startedOn: 100 });
  const one = customers.at(8192);
  one.trust = 0.25;
  expect(customers.at(8192).trust).toBe(0.25);
  expect([customers.at(8191).value, customers.at(8192).value, customers.at(19_999).value]).toEqual([
    8191, 8192, 19_999,
  ]);
  expect([customers.at(8191).trust, customers.at(0).trust]).toEqual([0, 0]);
  expect(customers.count).toBe(20_000);
});

test('a customer is active until the day of the end', () => {
  const customer = new Customers().add({ startedOn: 10 });
  expect(isActive(customer, 9999)).toBe(true);
  customer.endedOn = 20;
  expect([isActive(customer, 19), isActive(customer, 20)]).toEqual([true, false]);
});

test('ids are numbered from one', () => {
  const customer = new Customers().add({});
  expect(customerId(customer.index)).toBe('C000001');
  expect([nextSerial(customer), nextSerial(customer)]).toEqual([1, 2]);
});
