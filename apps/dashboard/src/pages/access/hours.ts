import type { AccessHoursQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';

const hoursOfDay = 24;
/** A Monday; the days after it name the rows. */
const monday = '2024-01-01';
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;
/** Channels on which somebody answers on the spot. */
const live = ['PHONE', 'CHAT', 'IN_PERSON'];

/** The week hour by hour: when customers try, when somebody is there, how many are answered. */
export function shapeHours({ report }: AccessHoursQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { hoursOfWeek, outOfHoursDemandShare } = report.access;
  const most = Math.max(0, ...hoursOfWeek.map(({ attempts }) => attempts));
  if (most === 0) return { kind: 'empty', message: text('trend.empty') };
  const dayName = (day: number) => formats.weekday(monday, day);
  const closed = (channels: readonly string[]) => !channels.some((channel) => live.includes(channel));
  const cells = hoursOfWeek.map(({ hour, attempts, outOfHours, openChannels, answered }) => ({
    key: String(hour),
    row: Math.floor(hour / hoursOfDay),
    column: hour % hoursOfDay,
    strength: attempts / most,
    text: formats.count(attempts),
    framed: closed(openChannels),
    title: text('accessHours.cell', {
      day: dayName(Math.floor(hour / hoursOfDay)),
      hour: hour % hoursOfDay,
      attempts: formats.count(attempts),
      answered: formats.value('SHARE', answered.value),
      closed: formats.count(outOfHours),
      open: openChannels.map((channel) => text(`channel.${channel}`)).join(', ') || text('accessHours.noChannel'),
    }),
  }));
  const share = outOfHoursDemandShare.figure.value;
  const finding = share === null ? undefined : text('accessHours.finding', { share: say.theShare(share) });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('accessHours.what'),
      timeBasis: outOfHoursDemandShare.timeBasis,
      n: outOfHoursDemandShare.figure.n,
      filtered: outOfHoursDemandShare.filtered,
    }),
    picture: {
      kind: 'heat',
      description: finding ?? text('widget.accessHours.title'),
      rows: daysOfWeek.map(dayName),
      columns: Array.from({ length: hoursOfDay }, (_, hour) => String(hour)),
      cells,
      scale: { low: formats.count(0), high: formats.count(most), framed: text('accessHours.framed') },
    },
    table: {
      columns: [
        text('accessHours.hour'),
        text('accessHours.attempts'),
        text('accessHours.closed'),
        text('accessHours.answered'),
        text('accessHours.open'),
      ],
      rows: hoursOfWeek.map(({ hour, attempts, outOfHours, openChannels, answered }) => ({
        key: String(hour),
        header: `${dayName(Math.floor(hour / hoursOfDay))} ${hour % hoursOfDay}`,
        cells: [
          formats.count(attempts),
          formats.count(outOfHours),
          formats.value('SHARE', answered.value),
          openChannels.map((channel) => text(`channel.${channel}`)).join(', '),
        ],
        exact: [attempts, outOfHours, answered.value, openChannels.join(' ')],
      })),
    },
  };
}
