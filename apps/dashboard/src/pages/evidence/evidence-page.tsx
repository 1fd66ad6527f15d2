import { EvidenceFiguresDocument, EvidenceLedgerDocument } from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { Widget } from '../../widgets/widget.js';
import { shapeCompared } from './compared.js';
import { EvidenceLedger } from './evidence-ledger.js';
import { evidenceFigures, evidenceSentence } from './evidence-sentence.js';

/** What is published about poor service, what it is worth, and what we measure ourselves. */
export function EvidencePage() {
  return (
    <StagePage
      stage="evidence"
      document={EvidenceFiguresDocument}
      figures={evidenceFigures}
      sentence={evidenceSentence}
    >
      <Widget id="evidenceCompared" document={EvidenceLedgerDocument} shape={shapeCompared} wide height={394} />
      <EvidenceLedger />
    </StagePage>
  );
}
