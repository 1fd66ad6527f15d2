/** The columns of a file of rejects, of which `original` is the row as it stood in the file. */
export const rejectColumns = ['file', 'line', 'column', 'code', 'reason', 'original'] as const;

/** Code of the line that carries the header of the original file, so that the rejects can be mended and imported. */
export const headerCode = 'HEADER';
