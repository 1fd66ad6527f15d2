export { openTestDatabase, type TestDatabase } from '@catena/database/testing';
export { type Engine, eachEngine, emptyDatabase, engines, isAvailable } from '@catena/vitest-config/engines';
export { at, Factory, on } from './factory.js';
