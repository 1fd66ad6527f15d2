import type { FrameLabels } from '@catena/charts';
import type { Text } from '../i18n/text.js';

/** What every frame says in the reader's language. */
export const frameLabels = (text: Text): FrameLabels => ({
  showTable: text('chart.table'),
  showChart: text('chart.drawing'),
  loading: text('state.loading'),
  retry: text('state.retry'),
  csv: text('chart.csv'),
  png: text('chart.png'),
});
