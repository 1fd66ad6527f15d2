import { StageReport, stageReport } from '../stage-report.js';

@stageReport('SPENDING', 'What does it cost?')
export class SpendingReport extends StageReport {}
