import type { Scope } from '@catena/database';
import type { RequestData } from '../data/request-data.js';
import { changeOf } from './change.js';
import { readDays } from './days.js';
import { type Figure, Figures, figure, rate, turnoverFigure, unknown } from './figures.js';
import { honours } from './honours.js';
import type { OverviewTileKey, Unit } from './overview.enums.js';
import type { Overview, OverviewTile } from './overview.type.js';

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
    async read({ turnover, months }) {
      const [staff] = await turnover();
      return staff && months ? turnoverFigure(staff, months) : unknown;
    },
  },
];

/** The headline figures of a period, each beside that of the period before. */
export async function readTiles(data: RequestData, { asked, scope }: Overview): Promise<OverviewTile[]> {
  const { period, previous, covered, comparable } = await readDays(data, asked);
  const now = new Figures(data, period, scope);
  const before = new Figures(data, previous, scope);
  return Promise.all(
    tiles.map(async ({ read, knows, lowerIsBetter, ...shown }) => {
      const [current, earlier] = await Promise.all([
        covered ? read(now) : unknown,
        comparable ? read(before) : unknown,
      ]);
      return {
        ...shown,
        ...current,
        previous: earlier.value,
        change: changeOf(shown.unit, current.value, earlier.value, lowerIsBetter),
        filtered: honours(knows, scope),
      };
    }),
  );
}
