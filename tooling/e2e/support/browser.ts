import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './chromium.js';

/** A browser that knows no host but this machine: what the product needs must come from it. */
export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('Chromium was not found; install it or set CHROMIUM_PATH to it.');
  return await chromium.launch({
    executablePath: chromiumPath,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}
