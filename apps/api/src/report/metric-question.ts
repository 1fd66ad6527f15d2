import { type Bucket, bucketsOf, type Period, type SpellsQuestion } from '@catena/database';
import { type Base, bases, type DimensionKey, type Grain, type Metric } from '@catena/metrics';
import type { RequestData } from '../data/request-data.js';
import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { allBases, isAboutStaff } from './about-staff.js';
import { type CellContext, type EstimatedCell, type Figure, withheldFigure } from './estimate/context.js';
import { estimate } from './estimate/estimate.js';
import { type SpellOptions, spellsOf } from './estimate/spell-measures.js';
import { wholeMonthsIn } from './period/months.js';
import type { ReportScope } from './scope.js';

/** What all parts of a metric may be split and narrowed by. */
export function dimensionsOf({ measure }: Metric): DimensionKey[] {
  const [first, ...others] = allBases(measure).map((name): Base => bases[name]);
  return (first?.dimensions ?? []).filter((key) => others.every(({ dimensions }) => dimensions.includes(key)));
}

/** The most pieces that a series may have. */
const mostBuckets = 1_100;

export interface SeriesPoint {
  readonly start: number;
  readonly from: number;
  readonly until: number;
  readonly whole: boolean;
  readonly figure: Figure;
}

export interface Figures {
  readonly now: Figure | null;
  readonly before: Figure | null;
}

/** A series of one value of a dimension. */
export interface SlicedSeries {
  readonly key: Slice['key'];
  readonly points: readonly (Bucket & { readonly figure: Figure | null })[];
}

export interface Slice {
  readonly key: string | number | null;
  readonly figure: Figure;
  readonly previous: Figure | null;
}

const compareKeys = (one: Slice['key'], other: Slice['key']): number =>
  String(one).localeCompare(String(other), 'en', { numeric: true });

/** One metric asked of one scope: everything that the API says of it is read from here, each when it is wanted. */
export class MetricQuestion {
  readonly #data: RequestData;
  #figures: Promise<Figures> | undefined;

  constructor(
    data: RequestData,
    readonly scope: ReportScope,
    readonly metric: Metric,
    readonly options: SpellOptions = {},
  ) {
    this.#data = data;
  }

  /** Figures about staff speak of whole months; null when there is none. */
  #daysOf(period: Period | null): Period | null {
    return period && (isAboutStaff(this.metric.measure) ? wholeMonthsIn(period) : period);
  }

  /** The days that the figure speaks of; null when the data covers none of them. */
  get period(): Period | null {
    return this.scope.covered ? this.#daysOf(this.scope.period) : null;
  }

  /** What a question about the spells behind the metric says, apart from when. */
  get spells(): Omit<SpellsQuestion, 'spans' | 'by'> {
    const { measure } = this.metric;
    if (!('spells' in measure)) throw new Error(`${this.metric.key} counts no spells.`);
    return spellsOf(measure, this.filter, this.options.endOn);
  }

  /** The part of the filter that all parts of the metric know. */
  get filter() {
    const known = dimensionsOf(this.metric);
    return Object.fromEntries(Object.entries(this.scope.filter).filter(([key]) => known.some((one) => one === key)));
  }

  get filtered(): boolean {
    return Object.keys(this.scope.filter).length === Object.keys(this.filter).length;
  }

  #ask(spans: readonly Period[], by?: DimensionKey): Promise<EstimatedCell[]> {
    const context: CellContext = { spans, by, filter: this.filter, dataUntil: this.scope.dataUntil };
    return estimate(this.#data, this.metric.measure, context, this.options);
  }

  /** The figure of the period, and of the one that it is compared with. */
  figures(): Promise<Figures> {
    this.#figures ??= this.#readFigures();
    return this.#figures;
  }

  async #readFigures(): Promise<Figures> {
    const now = this.period;
    const before = this.#daysOf(this.scope.previous);
    if (!now) return { now: null, before: null };
    const cells = await this.#ask(before ? [now, before] : [now]);
    const of = (span: number) => cells.find((cell) => cell.span === span)?.figure ?? null;
    return { now: of(0), before: of(1) };
  }

  /** @throws ApiError BAD_USER_INPUT when there are too many pieces, or they are too short for figures about staff */
  #bucketsOf(grain: Grain): Bucket[] {
    if (isAboutStaff(this.metric.measure) && (grain === 'DAY' || grain === 'WEEK')) {
      throw new ApiError(
        ErrorCode.BAD_USER_INPUT,
        `"${this.metric.key}" is about staff and is never cut to less than months. Ask for MONTH, QUARTER or YEAR.`,
      );
    }
    const buckets = this.period ? bucketsOf(this.period, grain) : [];
    if (buckets.length <= mostBuckets) return buckets;
    throw new ApiError(
      ErrorCode.BAD_USER_INPUT,
      `The series would have ${buckets.length} points; ${mostBuckets} are the most. Ask for longer pieces or a shorter period.`,
    );
  }

  async series(grain: Grain): Promise<SeriesPoint[]> {
    const buckets = this.#bucketsOf(grain);
    if (buckets.length === 0) return [];
    const cells = await this.#ask(buckets);
    return cells.flatMap(({ span, figure }) => {
      const bucket = buckets[span];
      return bucket ? [{ ...bucket, figure }] : [];
    });
  }

  /** A series for each value of a dimension; where a value has no rows in a piece, null stands for its figure. */
  async seriesBy(grain: Grain, by: DimensionKey): Promise<SlicedSeries[]> {
    this.#requireDimension(by);
    const buckets = this.#bucketsOf(grain);
    if (buckets.length === 0) return [];
    const cells = await this.#ask(buckets, by);
    const shown = cells.filter(({ figure }) => !figure.withheld);
    // What a piece with something withheld does not show may be what is withheld.
    const withheld = new Set(cells.filter(({ figure }) => figure.withheld).map(({ span }) => span));
    const slices = [...new Set(shown.map(({ slice }) => slice))].sort(compareKeys);
    return slices.map((key) => ({
      key,
      points: buckets.map((bucket, span) => {
        const found = shown.find((cell) => cell.slice === key && cell.span === span)?.figure;
        return { ...bucket, figure: found ?? (withheld.has(span) ? withheldFigure : null) };
      }),
    }));
  }

  /** @throws ApiError BAD_USER_INPUT when the metric cannot be split so */
  #requireDimension(by: DimensionKey): void {
    const known = dimensionsOf(this.metric);
    if (!known.includes(by)) {
      throw new ApiError(
        ErrorCode.BAD_USER_INPUT,
        known.length === 0
          ? `"${this.metric.key}" cannot be split.`
          : `"${this.metric.key}" cannot be split by ${by}. It can be split by ${known.join(', ')}.`,
      );
    }
  }

  /** @throws ApiError BAD_USER_INPUT when the metric cannot be split so */
  async breakdown(by: DimensionKey): Promise<Slice[]> {
    this.#requireDimension(by);
    const now = this.period;
    const before = this.#daysOf(this.scope.previous);
    if (!now) return [];
    const cells = await this.#ask(before ? [now, before] : [now], by);
    const shownBefore = cells.filter(({ span, figure }) => span === 1 && !figure.withheld);
    const earlier = new Map(shownBefore.map(({ slice, figure }) => [slice, figure]));
    return cells
      .filter(({ span }) => span === 0)
      .map(({ slice, figure }) => ({
        key: slice,
        figure,
        previous: figure.withheld ? null : (earlier.get(slice) ?? null),
      }))
      .sort((one, other) => other.figure.n - one.figure.n || compareKeys(one.key, other.key));
  }
}
