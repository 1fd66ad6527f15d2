import { ComputationStatus } from '@catena/metrics';
import { fraction, instant, number, oneOf, optional, text } from '../schema/column.js';
import { naturalTable } from '../schema/table.js';

export const computation = naturalTable({
  name: 'computation',
  doc: 'One answer that takes long to compute, with the version of the data that it was computed from.',
  key: ['digest', 'askedVersion'],
  columns: {
    digest: text('SHA-256 of the kind, the question and the version of the estimators.', 64),
    kind: text('What is computed.', 60),
    question: text('What was asked, as JSON.', 200_000),
    askedVersion: number('Data version when it was asked.'),
    status: oneOf(ComputationStatus, 'How far it is.'),
    stage: optional(text('What is being worked on.', 120)),
    progress: fraction('Share of the work that is done.'),
    askedAt: instant('When it was asked.'),
    startedAt: optional(instant('When the work last began; null while it waits.')),
    beatAt: optional(instant('When a server last said that it cares for it; null where none does.')),
    finishedAt: optional(instant('When the work ended.')),
    dataVersion: optional(number('Data version that the answer was computed from.')),
    answer: optional(text('The answer, as JSON.', 50_000_000)),
    error: optional(text('Why there is no answer.', 1000)),
  },
  indices: [['status'], ['askedAt', 'id']],
  checks: {
    done_has_an_answer: "(status = 'DONE') = (answer IS NOT NULL)",
    an_answer_has_a_version: '(answer IS NULL) = (data_version IS NULL)',
    failed_has_an_error: "(status = 'FAILED') = (error IS NOT NULL)",
  },
});
