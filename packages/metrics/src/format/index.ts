export { type ChangeFormats, createChangeFormats } from './change-formats.js';
export { createValueFormats, missing, type ValueFormatSettings } from './value-formats.js';
