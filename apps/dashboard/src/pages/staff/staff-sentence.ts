import type { StaffFiguresQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';

export const staffFigures = ({ report: { staff } }: StaffFiguresQuery) => [
  staff.employeeConfidence,
  staff.angerExposure,
  staff.turnoverRate,
  staff.intentToStay,
  staff.noviceShare,
  staff.applicantsPerOpening,
];

/** Whether coping with anger is learned here, and how fast people leave. */
export function staffSentence({ report: { staff } }: StaffFiguresQuery, { text, formats }: Say): string {
  const leaving = staff.turnoverRate.figure.value;
  const confidenceOf = (training: string) =>
    staff.employeeConfidence.breakdown.find(({ key }) => key === training)?.figure.value ?? null;
  const trained = confidenceOf('TRAINED');
  const untrained = confidenceOf('UNTRAINED');
  if (leaving === null) return text('staff.sentence.none');
  const pace = formats.value('SHARE_PER_YEAR', leaving);
  if (trained === null || untrained === null) return text('staff.sentence.plain', { leaving: pace });
  return text('staff.sentence', {
    leaving: pace,
    trained: formats.score(trained),
    untrained: formats.score(untrained),
  });
}
