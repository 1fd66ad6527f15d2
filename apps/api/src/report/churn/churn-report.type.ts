import { StageReport, stageReport } from '../stage-report.js';

@stageReport('CHURN', 'Do customers leave?')
export class ChurnReport extends StageReport {}
