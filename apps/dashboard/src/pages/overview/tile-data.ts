import type { OverviewTilesQuery } from '../../generated/documents.js';

export type TileData = OverviewTilesQuery['overview']['tiles'][number];
export type TileChange = NonNullable<TileData['change']>;
