export { type ChangeFormats, createChangeFormats, shownDirection, verdictOf } from './change-formats.js';
export { createValueFormats, missing, type ValueFormatSettings } from './value-formats.js';
