import type { StaffStayingQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { type Curve, curvesPicture, curvesTable, shareAfter } from '../../widgets/shape/curves.js';
import type { Shaped } from '../../widgets/shaped.js';

const year = 365;

/** How long staff stay, beside how long customers stay. */
export function shapeStaying({ report }: StaffStayingQuery, say: Say): Shaped {
  const { text, theShare } = say;
  const { staying, retention12m } = report.staff;
  if (staying === null) return { kind: 'withheld', message: text('trend.withheld') };
  const curveOf = (key: 'staff' | 'customers'): Curve => ({
    key,
    label: text(`staffStaying.${key}`),
    points: staying[key].map(({ days, figure }) => ({ day: days, share: figure })),
  });
  const staff = curveOf('staff');
  const customers = curveOf('customers');
  if (staff.points.length === 0) return { kind: 'empty', message: text('trend.empty') };
  const [after, afterCustomers] = [shareAfter(year, staff), shareAfter(year, customers)];
  const finding =
    after === null || afterCustomers === null
      ? undefined
      : text('staffStaying.finding', { staff: theShare(after), customers: theShare(afterCustomers) });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('staffStaying.what'),
      timeBasis: retention12m.timeBasis,
      interval: true,
      filtered: retention12m.filtered,
    }),
    picture: curvesPicture(say, [staff, customers], finding ?? text('widget.staffStaying.title')),
    table: curvesTable(say, [staff, customers], text('staffStaying.day')),
  };
}
