import { StageReport, stageReport } from '../stage-report.js';

@stageReport('EXPERIENCE', 'How does it feel?')
export class ExperienceReport extends StageReport {}
