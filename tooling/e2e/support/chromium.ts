import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

// The shell is the same engine without windows around pages: it opens one in a third of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export interface BrowserPlaces {
  /** CHROMIUM_PATH */
  readonly named: string | undefined;
  /** PATH */
  readonly path: string;
  /** Where playwright keeps the browser that it downloads. */
  readonly cached: string;
}

/**
 * The browser to test with: the one named, else the system's, else playwright's; undefined when there is none.
 * @throws when the one that is named does not exist
 */
export function findChromium(
  { named, path, cached }: BrowserPlaces,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  if (named) {
    if (exists(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where there is no program. Set it to a Chromium, or leave it out.`);
  }
  const installed = names.flatMap((name) =>
    path
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
  );
  return [...installed, ...macApplications, cached].find((file) => exists(file));
}

export const chromiumPath = findChromium({
  named: process.env.CHROMIUM_PATH,
  path: process.env.PATH ?? '',
  cached: chromium.executablePath(),
});
