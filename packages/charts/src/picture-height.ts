import type { Picture } from './drawing.js';
import { heatMapHeight } from './heat-map-height.js';
import { intervalBarsHeight } from './interval-bars-height.js';
import { legendHeight } from './legend-height.js';

const chartHeight = 300;

/** How much room a picture takes: known before its drawing is there. */
export function pictureHeight(picture: Picture): number {
  switch (picture.kind) {
    case 'bars':
      return intervalBarsHeight(picture.items.length, picture.reference !== undefined);
    case 'heat':
      return heatMapHeight(picture.rows.length);
    case 'lines':
      return chartHeight + (picture.counts === undefined ? 0 : 60);
    case 'scatter':
      return chartHeight + legendHeight;
    case 'stacked':
      return chartHeight + legendHeight;
  }
}
