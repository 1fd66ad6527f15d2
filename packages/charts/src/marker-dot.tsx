import { hueColor, type LineMark } from './marks.js';

interface MarkerDotProps {
  readonly mark: LineMark;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** One value of a line, in the shape of its series. */
export function MarkerDot({ mark, x, y, size = 3 }: MarkerDotProps) {
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
