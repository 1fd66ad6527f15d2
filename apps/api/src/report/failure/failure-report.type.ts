import { StageReport, stageReport } from '../stage-report.js';

@stageReport('FAILURE', 'Does what customers get fall below what they expected?')
export class FailureReport extends StageReport {}
