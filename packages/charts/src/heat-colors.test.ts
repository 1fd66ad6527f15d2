// @vitest-environment node
import { expect, test } from 'vitest';
import { fillOf, inkOf } from './heat-colors.js';

/** As charts.css has them. */
const hues = { light: '#0b6477', dark: '#58b8cc' };
const surfaces = { light: '#ffffff', dark: '#18212c' };

type Triple = readonly [number, number, number];
const weigh = (row: Triple, [x, y, z]: Triple): number => row[0] * x + row[1] * y + row[2] * z;
const each = ([x, y, z]: Triple, change: (value: number) => number): Triple => [change(x), change(y), change(z)];

/** Linear sRGB of a hex colour, and between it and Oklab, by the matrices of CSS Color 4. */
function linear(hex: string): Triple {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const byte = (place: number) => Number.parseInt(long.slice(place, place + 2), 16) / 255;
  return each([byte(1), byte(3), byte(5)], (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
}
const toOklab = (color: Triple): Triple => {
  const cones: Triple = [
    weigh([0.4122214708, 0.5363325363, 0.0514459929], color),
    weigh([0.2119034982, 0.6806995451, 0.1073969566], color),
    weigh([0.0883024619, 0.2817188376, 0.6299787005], color),
  ];
  const roots = each(cones, Math.cbrt);
  return [
    weigh([0.2104542553, 0.793617785, -0.0040720468], roots),
    weigh([1.9779984951, -2.428592205, 0.4505937099], roots),
    weigh([0.0259040371, 0.7827717662, -0.808675766], roots),
  ];
};
const fromOklab = (color: Triple): Triple => {
  const roots: Triple = [
    weigh([1, 0.3963377774, 0.2158037573], color),
    weigh([1, -0.1055613458, -0.0638541728], color),
    weigh([1, -0.0894841775, -1.291485548], color),
  ];
  const cones = each(roots, (root) => root ** 3);
  return [
    weigh([4.0767416621, -3.3077115913, 0.2309699292], cones),
    weigh([-1.2684380046, 2.6097574011, -0.3413193965], cones),
    weigh([-0.0041960863, -0.7034186147, 1.707614701], cones),
  ];
};

const luminance = (color: Triple): number => weigh([0.2126, 0.7152, 0.0722], color);

function contrast(one: Triple, other: Triple): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

const group = (text: string, pattern: RegExp, place: number): string => pattern.exec(text)?.[place] ?? '';

test.each(['light', 'dark'] as const)('the text of a heat cell keeps 4.5:1 at every strength (%s)', (theme) => {
  const [hue, surface] = [toOklab(linear(hues[theme])), toOklab(linear(surfaces[theme]))];
  for (let strength = 0; strength <= 1; strength += 0.002) {
    const part = Number(group(fillOf(strength), /(\d+)%/, 1)) / 100;
    const [l, a, b] = hue;
    const cell = fromOklab([
      l * part + surface[0] * (1 - part),
      a * part + surface[1] * (1 - part),
      b * part + surface[2] * (1 - part),
    ]);
    const ink = linear(group(inkOf(strength), /light-dark\((#\w+), (#\w+)\)/, theme === 'light' ? 1 : 2));
    expect(contrast(cell, ink), `strength ${strength}`).toBeGreaterThanOrEqual(4.5);
  }
});
