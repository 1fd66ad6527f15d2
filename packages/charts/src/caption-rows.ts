/** A little more than a letter of 13 px takes on average, so that a guess is rather too large. */
const letter = 7;
const swatch = 22 + 6;
const gap = 16;

/** How many rows names with their swatches take beside each other, known before they are laid out. */
export function captionRows(labels: readonly string[], width: number): number {
  let rows = 1;
  let used = 0;
  for (const label of labels) {
    const room = swatch + label.length * letter;
    const fits = used === 0 || used + gap + room <= width;
    rows += fits ? 0 : 1;
    // A name longer than the row itself breaks between its words.
    rows += Math.max(0, Math.ceil(room / width) - 1);
    used = fits && used > 0 ? used + gap + room : room;
  }
  return rows;
}
