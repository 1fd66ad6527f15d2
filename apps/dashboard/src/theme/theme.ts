import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent. */
const petrol: MantineColorsTuple = [
  '#eaf5f7',
  '#d5e9ed',
  '#abd3db',
  '#7dbbc8',
  '#58a7b7',
  '#3f98aa',
  '#2c8b9e',
  '#17768a',
  '#0b6477',
  '#064b5a',
];

const slate: MantineColorsTuple = [
  '#e8edf2',
  '#cbd4dd',
  '#b4bfcc',
  '#8694a3',
  '#3d4a59',
  '#2c3846',
  '#18212c',
  '#10171f',
  '#0b1117',
  '#070b0f',
];

export const theme = createTheme({
  colors: { petrol, dark: slate },
  primaryColor: 'petrol',
  primaryShade: 8,
  autoContrast: true,
  cursorType: 'pointer',
  defaultRadius: 'md',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
});

/** Greys that keep 4.5:1 on the surfaces they are used on; the library's own do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#4b5563', '--mantine-color-placeholder': '#667180' },
  dark: { '--mantine-color-dimmed': '#b4bfcc', '--mantine-color-placeholder': '#93a0ae' },
});
