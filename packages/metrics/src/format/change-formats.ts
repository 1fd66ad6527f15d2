import type { Change } from '../comparison/change.js';
import type { MetricUnit } from '../definition/unit.js';

type Sized = Pick<Change, 'kind' | 'value'>;

export interface ChangeFormats {
  /** With its sign, as it stands beside a value: "+12.0%", "+1.2 pts". */
  readonly signed: (change: Sized, unit: MetricUnit) => string;
  /** Without a sign, as it stands in a sentence: "12.0%", "1.2 points". */
  readonly size: (change: Sized, unit: MetricUnit) => string;
}

/** What a number of points is called, beside a value and in a sentence. */
export interface PointWords {
  readonly beside: (value: string) => string;
  readonly inSentence: (value: string) => string;
}

const isShare = (unit: MetricUnit): boolean =>
  unit === 'SHARE' || unit === 'SHARE_PER_YEAR' || unit === 'SHARE_PER_MONTH';

type SignDisplay = 'exceptZero' | 'never';

/** Counts and money change in percent, shares in points, scores and balances by the difference itself. */
function createNumbers(locale: string, signDisplay: SignDisplay): (change: Sized, unit: MetricUnit) => string {
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay } as const;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', ...oneDecimal });
  const points = new Intl.NumberFormat(locale, oneDecimal);
  const difference = new Intl.NumberFormat(locale, {
    ...oneDecimal,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return ({ kind, value }, unit) => {
    if (kind === 'PERCENT') return percent.format(value);
    return isShare(unit) ? points.format(value * 100) : difference.format(value);
  };
}

export function createChangeFormats(locale: string, words: PointWords): ChangeFormats {
  const formatter = (signDisplay: SignDisplay) => {
    const write = createNumbers(locale, signDisplay);
    const name = signDisplay === 'never' ? words.inSentence : words.beside;
    return (change: Sized, unit: MetricUnit) =>
      change.kind === 'POINTS' && isShare(unit) ? name(write(change, unit)) : write(change, unit);
  };
  return { signed: formatter('exceptZero'), size: formatter('never') };
}

const write = createNumbers('en', 'exceptZero');

/** Which way a value moved as far as the reader can see: 0 where the change is written as zero. */
export function shownDirection(change: Sized, unit: MetricUnit): -1 | 0 | 1 {
  const written = write(change, unit);
  if (written.startsWith('+')) return 1;
  return written.startsWith('-') ? -1 : 0;
}

/** What a change is called; undefined where more is neither good nor bad. Never “better” beside a written zero. */
export function verdictOf(change: Change, unit: MetricUnit): 'better' | 'worse' | 'same' | undefined {
  if (shownDirection(change, unit) === 0) return 'same';
  if (change.better === null) return undefined;
  return change.better ? 'better' : 'worse';
}
