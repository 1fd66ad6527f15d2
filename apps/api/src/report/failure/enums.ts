import { AgentDifficulty, FailureCause, SeverityBand } from '@catena/metrics';
import { enumOf } from '../../entity/enum.js';

export const causes = enumOf(FailureCause);
export const severityBands = enumOf(SeverityBand);
export const difficulties = enumOf(AgentDifficulty);
