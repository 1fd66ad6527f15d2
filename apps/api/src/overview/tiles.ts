import type { Scope } from '@catena/database';
import { changeOf } from './change.js';
import { type Figure, Figures, figure, rate, turnoverFigure, unknown } from './figures.js';
import { honours } from './honours.js';
import { overlap, periodBefore } from './months.js';
import type { OverviewTileKey, Unit } from './overview.enums.js';
import type { OverviewTile } from './overview.type.js';

interface TileDefinition {
  readonly key: OverviewTileKey;
  readonly unit: Unit;
  readonly timeBasis: string;
  readonly lowerIsBetter: boolean;
  /** Parts of a filter that its data can honour. */
  readonly knows: readonly (keyof Scope)[];
  read(figures: Figures): Promise<Figure>;
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0);

const customerScope = ['segment', 'region'] as const;

const tiles: readonly TileDefinition[] = [
  {
    key: 'ACTIVE_CUSTOMERS',
    unit: 'COUNT',
    timeBasis: 'startedOn',
    lowerIsBetter: false,
    knows: customerScope,
    async read({ customers }) {
      const active = (await customers()).at(-1)?.activeAtEnd ?? 0;
      return figure(active, active);
    },
  },
  {
    key: 'FAILURE_RATE',
    unit: 'SHARE',
    timeBasis: 'detectedAt',
    lowerIsBetter: true,
    knows: customerScope,
    async read({ failures }) {
      const months = await failures();
      return rate(
        sum(months, (month) => month.failures),
        sum(months, (month) => month.interactions),
      );
    },
  },
  {
    key: 'CUSTOMER_CHURN_RATE',
    unit: 'SHARE',
    timeBasis: 'endedOn',
    lowerIsBetter: true,
    knows: customerScope,
    async read({ customers }) {
      const months = await customers();
      return rate(
        sum(months, (month) => month.lost),
        months[0]?.activeAtStart ?? 0,
      );
    },
  },
  {
    key: 'WOM_BALANCE',
    unit: 'BALANCE',
    timeBasis: 'toldAt',
    lowerIsBetter: false,
    knows: customerScope,
    async read({ talk }) {
      const { positive, negative, tellings } = await talk();
      const reached = positive + negative;
      return figure(reached > 0 ? (positive - negative) / reached : null, tellings);
    },
  },
  {
    key: 'REACTIVE_SPEND',
    unit: 'MONEY',
    timeBasis: 'bookedOn',
    lowerIsBetter: true,
    knows: ['region'],
    async read({ spending }) {
      const months = await spending();
      return figure(
        sum(months, (month) => month.amount),
        sum(months, (month) => month.bookings),
      );
    },
  },
  {
    key: 'TURNOVER_RATE',
    unit: 'SHARE_PER_YEAR',
    timeBasis: 'leftOn',
    lowerIsBetter: true,
    knows: [],
    async read({ turnover, period }) {
      const [staff] = await turnover();
      return staff ? turnoverFigure(staff, period) : unknown;
    },
  },
];

async function readTile({ read, knows, lowerIsBetter, ...shown }: TileDefinition, now: Figures): Promise<OverviewTile> {
  const before = new Figures(now.data, periodBefore(now.period), now.scope);
  const window = await now.window();
  const comparable = window !== null && before.period.from >= window.from;
  const [current, earlier] = await Promise.all([
    overlap(now.period, window) ? read(now) : unknown,
    comparable && overlap(before.period, window) ? read(before) : unknown,
  ]);
  return {
    ...shown,
    ...current,
    previous: earlier.value,
    change: changeOf(shown.unit, current.value, earlier.value, lowerIsBetter),
    filtered: honours(knows, now.scope),
  };
}

/** The headline figures of a period, each beside that of the period before. */
export const readTiles = (figures: Figures): Promise<OverviewTile[]> =>
  Promise.all(tiles.map((tile) => readTile(tile, figures)));
