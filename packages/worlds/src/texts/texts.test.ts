import { expect, test } from 'vitest';
import { createWorld, type ProfileName } from '../index.js';
import { collect } from '../testing/collect.js';

/** Everything that was written of or by customers without a planted story. */
function texts(profile: ProfileName): string[] {
  const rows = collect(createWorld({ profile, seed: 4, customers: 400, months: 6 }));
  const scripted = new Set(['C000001', 'C000002', 'C000003', 'C000004', 'C000005']);
  const facts = [...rows.interaction, ...rows.service_failure, ...rows.word_of_mouth];
  return [
    ...facts.filter(({ customer }) => !scripted.has(customer)).map(({ summary }) => summary ?? ''),
    ...rows.support_case.filter(({ customer }) => !scripted.has(customer)).map(({ subject }) => subject),
  ];
}

const ofMeals = /\b(?:dish|table|dinner|menu|piatto|tavolo|cena|menù)\b/i;
const ofParcels = /\b(?:parcel|courier|item|size|pacco|corriere|articolo|taglia|misura)\b/i;

test('a shop speaks of parcels, a restaurant of meals, both in Italian and in English', () => {
  const shop = texts('webshop');
  const restaurant = texts('restaurants');
  expect(shop.filter((text) => ofMeals.test(text))).toEqual([]);
  expect(restaurant.filter((text) => ofParcels.test(text))).toEqual([]);
  for (const word of [/\bpacco\b/, /\bparcel\b/]) expect(shop.some((text) => word.test(text))).toBe(true);
  for (const word of [/\btavolo\b/, /\btable\b/]) expect(restaurant.some((text) => word.test(text))).toBe(true);
});

test('each profile is a company of its own', () => {
  const names = (['webshop', 'ghost-town', 'restaurants', 'null'] as const).map(
    (profile) => createWorld({ profile, seed: 1 }).company.name,
  );
  expect(names[0]).toBe('Bottega Lontana');
  expect(new Set(names).size).toBe(4);
});

test('whoever tries again about a matter asks the same', () => {
  const { interaction } = collect(createWorld({ profile: 'webshop', seed: 4, customers: 400, months: 6 }));
  const asked = new Map<string, Set<string>>();
  for (const row of interaction.filter(({ initiator }) => initiator === 'CUSTOMER')) {
    if (!row.case || row.reason === 'COMPLAINT' || row.customer <= 'C000005') continue;
    const key = `${row.case} ${row.reason}`;
    asked.set(key, (asked.get(key) ?? new Set()).add(row.summary?.split(';')[0] ?? ''));
  }
  expect([...asked.values()].filter((questions) => questions.size > 1)).toEqual([]);
});

test('names come from many places, and fit together', () => {
  const { person, employee } = collect(createWorld({ profile: 'webshop', seed: 4, customers: 2000, months: 1 }));
  const names = new Map(person.map(({ name, language }) => [name, language]));
  const surnames = (language: string) =>
    [...names].flatMap(([name, of]) => (of === language ? [name.split(' ').at(-1) ?? ''] : []));
  expect(surnames('it').filter((name) => /^(Rossi|Bianchi|Greco|Costa)$/.test(name)).length).toBeGreaterThan(20);
  expect(surnames('en').some((name) => /^(Clarke|Hughes|Walker)$/.test(name))).toBe(true);
  // A surname of one place goes with a given name of the same.
  for (const { name } of employee)
    if (name.endsWith(' Okafor')) expect(name).toMatch(/^(Abena|Adama|Chidi|Kofi|Mariama|Ngozi) /);
  expect(employee.length).toBeGreaterThan(20);
});
