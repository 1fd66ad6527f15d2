import type { RecoveryEffectsQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import type { Shaped } from '../../widgets/shaped.js';
import { type Difference, shapeDifferences } from '../../widgets/spread/differences.js';
import { type Estimated, pointsSize, pointsText, sideOf } from '../../widgets/spread/estimate.js';

const naiveMark = { hue: 6, hatched: false } as const;

/** Proactive against reactive: what telling in time and making good each do to leaving, beside the bare comparison. */
export function shapePrevention({ spread }: RecoveryEffectsQuery, say: Say): Shaped {
  const { text } = say;
  const told = spread.prevention?.told ?? null;
  const recovered = spread.prevention?.recovered ?? null;
  const rows: Difference[] = [
    { key: 'told', label: text('recoveryPrevention.told'), estimated: told?.adjusted ?? null },
    { key: 'toldNaive', label: text('recoveryPrevention.told.naive'), estimated: told?.naive ?? null, mark: naiveMark },
    { key: 'recovered', label: text('recoveryPrevention.recovered'), estimated: recovered?.adjusted ?? null },
    {
      key: 'recoveredNaive',
      label: text('recoveryPrevention.recovered.naive'),
      estimated: recovered?.naive ?? null,
      mark: naiveMark,
    },
  ];
  const warnings = [told, recovered].flatMap((effect) => effect?.warnings ?? []).map(({ message }) => message);
  return shapeDifferences(say, rows, {
    spread,
    what: [text('recoveryPrevention.what'), ...new Set(warnings)].join(' '),
    columns: [text('recoveryPrevention.done'), text('recovery.leaving')],
    finding: preventionFinding(told?.adjusted ?? null, recovered?.adjusted ?? null, say),
    empty: text('recoveryPrevention.none'),
  });
}

/** Which of the two keeps customers, as far as the data tell. */
function preventionFinding(told: Estimated | null, recovered: Estimated | null, say: Say): string | undefined {
  const keeps = (one: Estimated | null) => (one?.estimate != null && sideOf(one) === 'below' ? one.estimate : null);
  const [byTelling, byRecovery] = [keeps(told), keeps(recovered)];
  const { text } = say;
  if (byTelling !== null && byRecovery !== null)
    return text('recoveryPrevention.finding.both', {
      told: pointsSize(say, byTelling),
      recovered: pointsSize(say, byRecovery),
    });
  if (byTelling !== null) return text('recoveryPrevention.finding.told', { told: pointsSize(say, byTelling) });
  if (byRecovery !== null)
    return text('recoveryPrevention.finding.recovered', { recovered: pointsSize(say, byRecovery) });
  return undefined;
}

/** The paradox in deeds: leaving after a failure, made good or not, beside customers to whom nothing had happened. */
export function shapeDeeds({ spread }: RecoveryEffectsQuery, say: Say): Shaped {
  const { text } = say;
  const paradox = spread.recoveryParadox;
  const [recovered, left] = [paradox?.leavingRecovered ?? null, paradox?.leavingLeft ?? null];
  const finding =
    recovered?.estimate == null || left?.estimate == null
      ? undefined
      : text(`recoveryDeeds.finding.${sideOf(recovered)}`, {
          recovered: pointsSize(say, recovered.estimate),
          left: left.estimate > 0 ? pointsSize(say, left.estimate) : pointsText(say, left.estimate),
        });
  return shapeDifferences(
    say,
    [
      { key: 'recovered', label: text('recoveryDeeds.recovered'), estimated: recovered },
      { key: 'left', label: text('recoveryDeeds.left'), estimated: left, mark: { hue: 2, hatched: false } },
    ],
    {
      spread,
      what: text('recoveryDeeds.what'),
      columns: [text('recoveryDeeds.handling'), text('recovery.leaving')],
      finding,
      empty: text('recoveryDeeds.none'),
    },
  );
}
