import { hueColor, type LineMark } from './marks.js';

interface MarkerDotProps {
  readonly mark: LineMark;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly ringed?: boolean | undefined;
}

/** One value of a line, in the shape of its series; ringed where it stands out. */
export function MarkerDot({ ringed = false, ...shape }: MarkerDotProps) {
  if (!ringed) return <Marker {...shape} />;
  return (
    <g>
      <circle cx={shape.x} cy={shape.y} r={8} fill="none" stroke="var(--chart-strong)" strokeWidth={1.5} />
      <Marker {...shape} />
    </g>
  );
}

function Marker({ mark, x, y, size = 3 }: Omit<MarkerDotProps, 'ringed'>) {
  const fill = hueColor(mark.hue);
  switch (mark.marker) {
    case 'circle':
      return <circle cx={x} cy={y} r={size} fill={fill} />;
    case 'square':
      return <rect x={x - size} y={y - size} width={size * 2} height={size * 2} fill={fill} />;
    case 'triangle':
      return <path d={`M${x} ${y - size * 1.3}l${size * 1.2} ${size * 2.2}h${size * -2.4}z`} fill={fill} />;
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - size * 1.4}l${size * 1.4} ${size * 1.4}l${size * -1.4} ${size * 1.4}l${size * -1.4} ${size * -1.4}z`}
          fill={fill}
        />
      );
  }
}
