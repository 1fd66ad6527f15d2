import { useRoving } from './use-roving.js';

interface PlaceButtonsProps {
  /** Where the plot begins, and how far it goes. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** What each place says when it has the focus. */
  readonly names: readonly string[];
  readonly onOpen: (place: number) => void;
}

/** The places of a line chart for the keyboard; the pointer uses the chart itself. */
export function PlaceButtons({ left, width, height, names, onOpen }: PlaceButtonsProps) {
  const roving = useRoving<HTMLButtonElement>(names.length);
  const step = width / names.length;
  return names.map((name, place) => (
    <button
      key={name}
      type="button"
      className="chart-place"
      aria-label={name}
      style={{ left: left + place * step, width: step, height: height - 8 }}
      onClick={() => onOpen(place)}
      {...roving(place)}
    />
  ));
}
