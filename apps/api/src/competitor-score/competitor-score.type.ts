import { entityType } from '../entity/entity-type.js';
import { connectionType } from '../relay/connection.type.js';

export const CompetitorScore = entityType('competitor_score', 'CompetitorScore', ['competitor', 'validFrom', 'score']);

export const CompetitorScoreConnection = connectionType('CompetitorScore', CompetitorScore);
