import { coldMealFirstTimer, coldMealRegular } from './cold-meal.js';
import { eveningCancellation } from './evening-cancellation.js';
import { scarf } from './scarf.js';
import { scarfToldFirst } from './scarf-told-first.js';
import type { Script } from './story.js';

/** The planted stories, in the order of their customers' ids. */
export const scripts: readonly Script[] = [
  eveningCancellation,
  scarf,
  scarfToldFirst,
  coldMealFirstTimer,
  coldMealRegular,
];
