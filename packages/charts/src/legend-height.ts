/** Room of a legend of one row above a stack. */
export const legendHeight = 32;
