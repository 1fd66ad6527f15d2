import { groupedJackknife, logisticRegression, sumOf } from '@catena/statistics';
import { type DayWindow, type EffectAnswer, unsupported } from '../answers/effect-answer.js';
import { fewExposed, fewestExposed } from './access-failure.js';
import { grouped } from './grouped.js';

/** Prospects of one region and quarter who were asked what they had heard, and had decided. */
export interface HeardCell {
  readonly region: string;
  /** First day of the quarter. */
  readonly quarter: number;
  /** How many bad and good things they had heard; the highest number stands for itself and more. */
  readonly bad: number;
  readonly good: number;
  readonly prospects: number;
  readonly won: number;
}

/**
 * What the bad, or good, talk that they had heard did to those who had heard any. Prospects who had heard none of that
 * kind say what to expect of a region, a quarter and as much talk of the other kind.
 */
export function talkChoice(cells: readonly HeardCell[], kind: 'bad' | 'good', window: DayWindow): EffectAnswer {
  const regions = [...grouped(cells, ({ region }) => region).values()];
  const whole = exposedAndExpected(cells, kind);
  if (!whole || whole.n < fewestExposed || regions.length < 2) return unsupported(window, ['FEW_EXPOSED']);
  const adjusted = groupedJackknife(regions, (some) => {
    const found = exposedAndExpected(some.flat(), kind);
    return found && found.exposed - found.expected;
  });
  const naive = groupedJackknife(regions, (some) => {
    const [heard, others] = [true, false].map((told) =>
      shareWon(some.flat().filter((cell) => cell[kind] > 0 === told)),
    );
    return heard == null || others == null ? null : heard - others;
  });
  const share = shareWon(cells) ?? 0;
  const n = sumOf(cells, ({ prospects }) => prospects);
  return {
    provenance: 'ESTIMATED',
    adjusted: { ...adjusted, n },
    naive: { ...naive, n },
    exposed: whole.exposed,
    reference: whole.expected,
    standardised: adjusted.estimate === null ? null : adjusted.estimate / Math.sqrt(share * (1 - share)) || null,
    lagDays: { from: 0, until: 7 },
    window,
    warnings: whole.n < fewExposed ? ['FEW_EXPOSED'] : [],
  };
}

const shareWon = (cells: readonly HeardCell[]): number | null => {
  const prospects = sumOf(cells, (cell) => cell.prospects);
  return prospects === 0 ? null : sumOf(cells, ({ won }) => won) / prospects;
};

/** Share won of those who had heard any, and the share expected of them without it; null where nothing can be fitted. */
function exposedAndExpected(
  cells: readonly HeardCell[],
  kind: 'bad' | 'good',
): { readonly exposed: number; readonly expected: number; readonly n: number } | null {
  const other = kind === 'bad' ? 'good' : 'bad';
  const levels = <Level>(of: (cell: HeardCell) => Level): Level[] => [...new Set(cells.map(of))].slice(1);
  const [regions, quarters] = [levels(({ region }) => region), levels(({ quarter }) => quarter)];
  const names = ['other', ...regions, ...quarters.map(String)];
  // The exposed weigh nothing in the fit, and are read off it.
  const rows = cells.map((cell) => ({
    covariates: [
      cell[other],
      ...regions.map((region) => Number(region === cell.region)),
      ...quarters.map((quarter) => Number(quarter === cell.quarter)),
    ],
    successes: cell[kind] > 0 ? 0 : cell.won,
    trials: cell[kind] > 0 ? 0 : cell.prospects,
  }));
  const exposed = cells.filter((cell) => cell[kind] > 0);
  const n = sumOf(exposed, ({ prospects }) => prospects);
  if (n === 0) return null;
  const { logOdds } = logisticRegression(names, rows);
  if (!logOdds) return null;
  const expected = sumOf(cells.entries(), ([row, cell]) => {
    return cell[kind] > 0 ? cell.prospects / (1 + Math.exp(-(logOdds[row] ?? 0))) : 0;
  });
  return { exposed: shareWon(exposed) ?? 0, expected: expected / n, n };
}
