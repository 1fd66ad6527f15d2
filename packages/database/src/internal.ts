// What the scripts of this package need and no other package may use.
export { createTable } from './schema/ddl.js';
export { tables } from './tables/index.js';
