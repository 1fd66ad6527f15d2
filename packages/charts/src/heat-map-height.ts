export const heatTopHeight = 20;
export const heatRowHeight = 26;

/** Height of so many rows with their scale, so that a frame can keep the room. */
export const heatMapHeight = (rows: number): number => heatTopHeight + rows * heatRowHeight + 34;
