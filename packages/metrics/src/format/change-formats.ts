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

/** Counts and money change in percent, shares in points, scores and balances by the difference itself. */
export function createChangeFormats(locale: string, words: PointWords): ChangeFormats {
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  const formatter = (signDisplay: 'exceptZero' | 'never') => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', ...oneDecimal, signDisplay });
    const points = new Intl.NumberFormat(locale, { ...oneDecimal, signDisplay });
    const difference = new Intl.NumberFormat(locale, { ...twoDecimals, signDisplay });
    const name = signDisplay === 'never' ? words.inSentence : words.beside;
    return ({ kind, value }: Sized, unit: MetricUnit) => {
      if (kind === 'PERCENT') return percent.format(value);
      return isShare(unit) ? name(points.format(value * 100)) : difference.format(value);
    };
  };
  return { signed: formatter('exceptZero'), size: formatter('never') };
}
