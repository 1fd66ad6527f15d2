import { companyEffects } from '@catena/spread';
import { type Estimand, estimands } from '@catena/worlds';
import { expect, test } from 'vitest';

test('every effect through the company whose truth a world knows is defined, on the same scale, and no other', () => {
  const through = Object.entries<Estimand>(estimands).filter(
    ([key]) => !/^(failure|recovery|incident|notice)\./.test(key),
  );
  const scales = (all: readonly (readonly [string, { readonly scale: string }])[]) =>
    all.map(([key, { scale }]) => `${key} ${scale}`).sort();
  expect(scales(Object.entries(companyEffects))).toEqual(scales(through));
});
