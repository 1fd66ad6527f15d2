import { expect, test } from 'vitest';
import { estimandsDocument } from './estimands-document.js';

// After a change of a definition: npm run vitest -- run packages/worlds/src/truth/estimands.test.ts -u
test('the page of estimands says what the definitions say', async () => {
  await expect(estimandsDocument()).toMatchFileSnapshot('../../ESTIMANDS.md');
});
