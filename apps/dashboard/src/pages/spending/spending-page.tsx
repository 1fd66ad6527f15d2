import {
  SpendingBridgeDocument,
  SpendingFiguresDocument,
  SpendingLedgerDocument,
  SpendingPerFailureDocument,
  SpendingProductivityDocument,
  SpendingReactiveDocument,
  SpendingRetrainingDocument,
  SpendingSharesDocument,
} from '../../generated/documents.js';
import { StagePage } from '../../stage/stage-page.js';
import { Widget } from '../../widgets/widget.js';
import { shapeBridge } from './bridge.js';
import { shapeLedger } from './ledger.js';
import { shapeReactive } from './reactive.js';
import { shapeRetraining } from './retraining.js';
import { spendingFigures, spendingSentence } from './spending-sentence.js';
import { shapePerFailure, shapeProductivity, shapeShares } from './trends.js';

/** What poor service costs, where the money goes, and what it does to profit. */
export function SpendingPage() {
  return (
    <StagePage
      stage="spending"
      document={SpendingFiguresDocument}
      figures={spendingFigures}
      sentence={spendingSentence}
    >
      <Widget id="spendingReactive" document={SpendingReactiveDocument} shape={shapeReactive} wide height={360} />
      <Widget id="spendingLedger" document={SpendingLedgerDocument} shape={shapeLedger} height={486} />
      <Widget id="spendingBridge" document={SpendingBridgeDocument} shape={shapeBridge} height={302} />
      <Widget id="spendingShares" document={SpendingSharesDocument} shape={shapeShares} />
      <Widget id="spendingPerFailure" document={SpendingPerFailureDocument} shape={shapePerFailure} />
      <Widget id="spendingRetraining" document={SpendingRetrainingDocument} shape={shapeRetraining} height={164} />
      <Widget id="spendingProductivity" document={SpendingProductivityDocument} shape={shapeProductivity} />
    </StagePage>
  );
}
