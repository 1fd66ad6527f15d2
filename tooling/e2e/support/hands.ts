import type { Locator, Page } from 'playwright-core';

/** Where a pointer meets a thing: the middle of its line where it is one, of its box otherwise. */
const middleOf = (thing: Locator) =>
  thing.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const line = element.querySelector('path');
    const onScreen = line?.getScreenCTM();
    if (line && onScreen) {
      const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(onScreen);
      return { x, y };
    }
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

/** Two ways to use a thing on a page. */
export const hands: Record<'mouse' | 'keyboard', (page: Page, thing: Locator, key?: string) => Promise<void>> = {
  async mouse(page, thing) {
    const { x, y } = await middleOf(thing);
    // As a hand does: it comes from somewhere, and then presses.
    await page.mouse.move(x - 3, y, { steps: 3 });
    await page.mouse.click(x, y);
  },
  keyboard: (_, thing, key = 'Enter') => thing.press(key),
};
