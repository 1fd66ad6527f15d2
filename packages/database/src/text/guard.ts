/** A spreadsheet runs cells that begin so. What is only space would come back as nothing. */
const risky = /^'*(?:[=+\-@\t\r\n]|\s*$)/;
const guarded = /^'+(?:[=+\-@\t\r\n]|\s*$)/;

/** Puts an apostrophe before text that a spreadsheet would run as a formula. */
export const guard = (text: string): string => (text !== '' && risky.test(text) ? `'${text}` : text);

/** Takes the apostrophe away again: for every text, what was guarded comes back as it was. */
export const unguard = (text: string): string => (text.startsWith("'") && guarded.test(text) ? text.slice(1) : text);
