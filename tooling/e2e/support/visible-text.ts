import type { Locator } from 'playwright-core';

/** The text that a reader sees, without what is hidden. */
// biome-ignore lint/performance/useDomNodeTextContent: hidden text is what is to be left out.
export const visibleText = (locator: Locator): Promise<string> => locator.innerText();
