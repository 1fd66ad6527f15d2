import { StageReport, stageReport } from '../stage-report.js';

@stageReport('REPUTATION', 'What do customers tell others, and what do others do?')
export class ReputationReport extends StageReport {}
