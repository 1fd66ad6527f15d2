import { StageReport, stageReport } from '../stage-report.js';

@stageReport('RECOVERY', 'Is it put right, and prevented?')
export class RecoveryReport extends StageReport {}
