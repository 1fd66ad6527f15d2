/** The colour of a cell: from almost the page's own to the full hue. */
export const fillOf = (strength: number | null): string =>
  strength === null
    ? 'var(--chart-surface)'
    : `color-mix(in oklab, var(--chart-hue-1) ${Math.round(8 + strength * 92)}%, var(--chart-surface))`;

/**
 * Where black and white read equally well on `fillOf`, in each theme: there both keep 4.5:1 and no other pair of
 * inks could. Strong cells are dark in the light theme and light in the dark one.
 */
const turn = { light: 0.81, dark: 0.615 };

/** The colour in which the text of a cell is read at 4.5:1 or better. */
export const inkOf = (strength: number | null): string =>
  `light-dark(${(strength ?? 0) > turn.light ? '#fff' : '#000'}, ${(strength ?? 0) > turn.dark ? '#000' : '#fff'})`;
