import type { BaseSource } from '../source.js';
import { withDepartment } from './shared.js';

export const spendingSources = { booking: withDepartment } satisfies Record<string, BaseSource>;
