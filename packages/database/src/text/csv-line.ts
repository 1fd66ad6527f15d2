const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line of comma-separated text with its line break. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`;
