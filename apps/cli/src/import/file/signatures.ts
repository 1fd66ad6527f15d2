/** What files that are not text begin with, as bytes read as Latin-1, and what to do about it. */
const signatures: readonly (readonly [start: string, what: string, advice: string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive or an Excel workbook', 'Unpack it, or save the sheet as CSV.'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook', 'Save the sheet as CSV.'],
  ['\u001f\u008b', 'a gzip archive', 'Unpack it first, for example with gunzip.'],
  ['BZh', 'a bzip2 archive', 'Unpack it first, for example with bunzip2.'],
  ['\u00fd7zXZ', 'an xz archive', 'Unpack it first, for example with unxz.'],
  ['\u0028\u00b5\u002f\u00fd', 'a Zstandard archive', 'Unpack it first, for example with unzstd.'],
  ['7z\u00bc\u00af', 'a 7-Zip archive', 'Unpack it first.'],
  ['PAR1', 'a Parquet file', 'Export it as CSV.'],
  ['SQLite format 3', 'an SQLite database', 'Export its tables as CSV.'],
  ['%PDF', 'a PDF document', 'Fetch the data as CSV.'],
];

/** What a file is by its first bytes, in words that follow its name; undefined when it may be text. */
export function binaryKind(start: Buffer): string | undefined {
  const text = start.subarray(0, 16).toString('latin1');
  const found = signatures.find(([signature]) => text.startsWith(signature));
  return found && `is ${found[1]}. ${found[2]}`;
}
