import type { BaseSource } from '../source.js';
import { withDepartment } from './shared.js';

export const accessSources = { contact: withDepartment } satisfies Record<string, BaseSource>;
