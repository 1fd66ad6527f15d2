import type { RecoveryAftermathQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeFigures } from '../../widgets/shape/figures.js';
import type { Shaped } from '../../widgets/shaped.js';

type Aftermath = RecoveryAftermathQuery['report']['recovery']['aftermath'];

const afterHandling = (aftermath: Aftermath, handling: Aftermath[number]['handling']) =>
  aftermath.find((one) => one.handling === handling);

/** Behaviour: who leaves after a failure, by how it was handled. The second failure is the one that counts. */
export function shapeDoubleDeviation({ report }: RecoveryAftermathQuery, say: Say): Shaped {
  const { text, formats, theShare } = say;
  const { aftermath, doubleDeviationRate } = report.recovery;
  const failed = afterHandling(aftermath, 'FAILED')?.left.value ?? null;
  const met = afterHandling(aftermath, 'MET')?.left.value ?? null;
  return shapeFigures(
    say,
    aftermath.map(({ handling, failures, left }) => ({
      key: handling,
      label: text(`handling.${handling}`),
      figure: left,
      detail: text('recoveryDouble.detail', { n: formats.count(failures) }),
      mark: handling === 'FAILED' ? ({ hue: 2, hatched: false } as const) : ({ hue: 1, hatched: false } as const),
    })),
    {
      unit: 'SHARE',
      what: text('recoveryDouble.what'),
      basis: doubleDeviationRate,
      columns: { name: text('recoveryDouble.handling'), value: text('recoveryDouble.left') },
      empty: text('nothing.failures'),
      finding:
        failed === null || met === null
          ? undefined
          : text('recoveryDouble.finding', { failed: theShare(failed), met: theShare(met) }),
    },
  );
}

/** Feeling: whether a good recovery lifts satisfaction above where it had been. */
export function shapeParadox({ report }: RecoveryAftermathQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { aftermath, doubleDeviationRate } = report.recovery;
  const met = afterHandling(aftermath, 'MET');
  const change = met?.satisfactionChange.value ?? null;
  return shapeFigures(
    say,
    aftermath
      .filter(({ satisfactionChange }) => satisfactionChange.value !== null)
      .map(({ handling, satisfactionChange }) => ({
        key: handling,
        label: text(`handling.${handling}`),
        figure: satisfactionChange,
      })),
    {
      unit: 'RATING_DIFFERENCE',
      what: text('recoveryParadox.what'),
      basis: doubleDeviationRate,
      columns: { name: text('recoveryDouble.handling'), value: text('recoveryParadox.change') },
      shape: 'dot',
      reference: { value: 0, label: text('recoveryParadox.same') },
      empty: text('recovery.unjudged'),
      finding:
        change === null || met?.satisfactionParadox == null
          ? undefined
          : text(met.satisfactionParadox ? 'recoveryParadox.finding' : 'recoveryParadox.finding.none', {
              change: formats.value('RATING_DIFFERENCE', change),
            }),
    },
  );
}
