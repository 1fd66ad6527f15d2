import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Every violation that axe finds, one line each with the places where it stands. */
export async function violations(page: Page): Promise<string[]> {
  // No page has frames of other hosts, so axe may put its answer together in the page: a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`));
}

/** How many pixels the page is wider than its window; 0 when nothing has to be scrolled sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Nothing has to be scrolled sideways, once drawings have taken the size of their window. */
export const expectNoOverflow = (page: Page): Promise<void> =>
  expect.poll(() => overflow(page), { timeout: 10_000 }).toBe(0);
