// @vitest-environment node
import { expect, test } from 'vitest';
import { tableToCsv, writeCsv } from './csv.js';

test('a table gives its exact values, not what they were rounded to', () => {
  const csv = tableToCsv({
    columns: ['Month', 'Share'],
    rows: [
      { key: 'may', header: 'May', cells: ['12.3%'], exact: [0.12345] },
      { key: 'june', header: 'June', cells: ['—'], exact: [null] },
      { key: 'july', header: 'July', cells: ['as shown'] },
    ],
  });
  expect(csv).toBe('Month,Share\r\nMay,0.12345\r\nJune,\r\nJuly,as shown\r\n');
});

test('commas, quotes and line breaks are quoted', () => {
  expect(writeCsv([['a,b', 'say "c"', 'd\ne']])).toBe('"a,b","say ""c""","d\ne"\r\n');
});

test('a text is never a formula; a negative number stays a number', () => {
  expect(writeCsv([['=1+1', '@x', '-y', -2]])).toBe("'=1+1,'@x,'-y,-2\r\n");
});
