import { whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

export const toolOutagePages = makePages('tool_outage', 'ToolOutage', {
  orders: ['startedAt'],
  filters: ['startedDay', 'tool'],
  special: { open: whileNull('tool_outage', 'endedAt', 'Whether it still lasts.') },
});
