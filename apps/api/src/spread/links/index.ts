import { companyLinks } from './company.js';
import { customerLinks } from './customers.js';
import type { Link } from './link.js';

/** All that is estimated; what takes longest comes last. */
export const links: readonly Link[] = [...companyLinks, ...customerLinks];
