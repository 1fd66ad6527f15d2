const numbers = new Intl.NumberFormat('en-GB');

/** A whole number with separators between thousands. */
export const showNumber = (value: number): string => numbers.format(value);

/** Seconds as a person says them: "8 s", "3 min 20 s", "1 h 5 min". */
export function showDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** "1 row", "2 rows". */
export const showCount = (count: number, one: string, many = `${one}s`): string =>
  `${showNumber(count)} ${count === 1 ? one : many}`;
