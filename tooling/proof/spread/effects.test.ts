import { customerEffects, edgeKeys, edges } from '@catena/spread';
import { type Estimand, estimands } from '@catena/worlds';
import { expect, test } from 'vitest';

const ofCustomers = Object.entries<Estimand>(estimands).filter(([key]) =>
  /^(failure|recovery|incident|notice)\./.test(key),
);

test('every effect on customers whose truth a world knows is estimated, on the same scale, and no other', () => {
  const scales = (all: readonly (readonly [string, { readonly scale: string }])[]) =>
    all.map(([key, { scale }]) => `${key} ${scale}`).sort();
  expect(scales(Object.entries(customerEffects))).toEqual(scales(ofCustomers));
});

test('every link of the customer side is told by one of its effects', () => {
  const told = Object.values(customerEffects).filter((effect) => 'headline' in effect);
  const links = edgeKeys.filter((key) => ['failure', 'recovery', 'incident', 'notice'].includes(edges[key].from));
  expect(told.map(({ edge }) => edge).sort()).toEqual([...links].sort());
});
