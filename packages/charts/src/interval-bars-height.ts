/** Height of so many items, so that a frame can keep the room. */
export const intervalBarsHeight = (items: number, reference: boolean): number => items * 46 + 26 + (reference ? 24 : 0);
