import type { Preset } from './preset.js';
import { telcoChurn } from './telco-churn.js';

/** The public files that Catena knows, by name. */
export const presets: readonly Preset[] = [telcoChurn];
