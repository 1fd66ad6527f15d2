import { StageReport, stageReport } from '../stage-report.js';

@stageReport('STAFF', 'What does it do to those who answer? Whole months, groups of five or more.')
export class StaffReport extends StageReport {}
