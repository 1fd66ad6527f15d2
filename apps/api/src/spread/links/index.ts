import { companyLinks } from './company.js';
import type { Link } from './link.js';

/** All that is estimated. */
export const links: readonly Link[] = companyLinks;
