const hour = 3_600_000;
const dayLength = 24 * hour;

/** 1970-01-01 was a Thursday: days since Monday of its week. */
const epochWeekday = 3;

/**
 * Reads instants on a company's wall clock. The one place where local days come from.
 * @throws RangeError when the zone is not an IANA time zone
 */
export class LocalClock {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  constructor(readonly timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  }

  /** Days since 1970-01-01 of the local day that holds the instant. */
  day(instant: number): number {
    return Math.floor((instant + this.offset(instant)) / dayLength);
  }

  /** 0 is Monday 00:00 to 01:00, 167 is Sunday 23:00 to 24:00, local time. */
  hourOfWeek(instant: number): number {
    const local = instant + this.offset(instant);
    const weekday = (((Math.floor(local / dayLength) + epochWeekday) % 7) + 7) % 7;
    return weekday * 24 + Math.floor((((local % dayLength) + dayLength) % dayLength) / hour);
  }

  /** The first instant of a local day. A day that begins in a gap begins when the gap ends. */
  startOfDay(day: number): number {
    return this.instantOf(day, 0);
  }

  /**
   * The instant at which the clock shows a minute of a local day; of a time that it shows twice the first, and of one
   * that it skips the instant at which it does.
   */
  instantOf(day: number, minuteOfDay: number): number {
    const local = day * dayLength + minuteOfDay * 60_000;
    const before = local - this.offset(local - dayLength);
    const after = local - this.offset(local + dayLength);
    let [first, last] = [Math.min(before, after), Math.max(before, after)];
    const shown = [first, last].find((instant) => instant + this.offset(instant) === local);
    if (shown !== undefined) return shown;
    while (last - first > 1) {
      const middle = Math.floor((first + last) / 2);
      if (middle + this.offset(middle) < local) first = middle;
      else last = middle;
    }
    return last;
  }

  /** Milliseconds that local time is ahead of UTC at the instant. */
  offset(instant: number): number {
    const slot = Math.floor(instant / hour);
    const known = this.#offsets.get(slot);
    if (known !== undefined) return known;
    const start = this.#offsetAt(slot * hour);
    // Within an hour in which the clock changes, each instant is asked for itself.
    if (start !== this.#offsetAt((slot + 1) * hour - 1000)) return this.#offsetAt(instant);
    this.#offsets.set(slot, start);
    return start;
  }

  #offsetAt(instant: number): number {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of this.#format.formatToParts(instant)) part[type] = value;
    const local = Date.UTC(
      Number(part.year),
      Number(part.month) - 1,
      Number(part.day),
      Number(part.hour),
      Number(part.minute),
      Number(part.second),
    );
    return local - Math.floor(instant / 1000) * 1000;
  }
}
