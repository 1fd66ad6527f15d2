import { StageReport, stageReport } from '../stage-report.js';

@stageReport('ACCESS', 'Can customers reach the company, when and how they want?')
export class AccessReport extends StageReport {}
