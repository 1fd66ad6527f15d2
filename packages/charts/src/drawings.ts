export { Drawing } from './drawing.js';
export { type BarSeries, StackedBars, type StackedBarsProps } from './stacked-bars.js';
export { type TrendPanel, TrendPanels, type TrendPanelsProps } from './trend-panels.js';
