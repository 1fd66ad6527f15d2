export type { ProfileName } from './profiles/profile.js';
export { profileNames } from './profiles/profile.js';
export type * from './rows/company-rows.js';
export type * from './rows/customer-rows.js';
export type { WorldRow, WorldRows, WorldTable } from './rows/world-row.js';
export type { WorldBatch } from './simulate.js';
export type { Story } from './stories/story.js';
export { createWorld, type World, type WorldOptions } from './world.js';
export { WorldOptionError } from './world-error.js';
