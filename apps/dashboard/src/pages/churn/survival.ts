import type { ChurnSurvivalQuery } from '../../generated/documents.js';
import { noteOf } from '../../widgets/note.js';
import type { Say } from '../../widgets/say.js';
import { type Curve, curvesPicture, curvesTable, shareAfter } from '../../widgets/shape/curves.js';
import type { Shaped } from '../../widgets/shaped.js';

const year = 365;

/** How long customers stay, by the failures that they have had, with the numbers at risk. */
export function shapeSurvival({ report }: ChurnSurvivalQuery, say: Say): Shaped {
  const { text, formats, theShare } = say;
  const { survivalByExposure, survival12m } = report.churn;
  const { pValue } = survivalByExposure;
  const curves: Curve[] = survivalByExposure.curves.map(({ exposure, points }) => ({
    key: exposure,
    label: text(`exposure.${exposure}`),
    points,
  }));
  if (curves.length === 0) return { kind: 'empty', message: text('nothing.customers') };
  const after = (exposure: string) => {
    const curve = curves.find(({ key }) => key === exposure);
    return curve === undefined ? null : shareAfter(year, curve);
  };
  const none = after('NONE');
  const repeated = after('REPEATED');
  const finding =
    none === null || repeated === null
      ? undefined
      : text('churnSurvival.finding', { none: theShare(none), repeated: theShare(repeated) });
  const p = pValue === null ? '' : text('churnSurvival.p', { p: pText(pValue, formats.score) });
  return {
    kind: 'ready',
    ...(finding !== undefined && { finding }),
    note: noteOf(say, {
      what: text('churnSurvival.what', { p }).trim(),
      timeBasis: survival12m.timeBasis,
      n: Math.max(...survivalByExposure.curves.map(({ spells }) => spells)),
      interval: true,
      filtered: survival12m.filtered,
    }),
    picture: curvesPicture(say, curves, finding ?? text('widget.churnSurvival.title'), text('churnSurvival.atRisk')),
    table: curvesTable(say, curves, text('churnSurvival.day')),
  };
}

/** A p-value as it is published: small ones as a bound. */
const pText = (p: number, format: (value: number) => string): string =>
  p < 0.01 ? `< ${format(0.01)}` : `= ${format(p)}`;
