export { ChartFrame, type ChartFrameProps, type FrameLabels, type FrameState } from './chart-frame.js';
export type { TableData } from './data-table.js';
export { BarSwatch } from './legend.js';
export { type LegendItem, LegendList } from './legend-list.js';
export type { BarMark, Hue } from './marks.js';
export type { Axis, Format, Point, Series } from './series.js';
export { FixedWidth } from './use-width.js';
