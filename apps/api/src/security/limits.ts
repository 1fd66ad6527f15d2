/** What one request may ask for. A list of 50 customers with 5 interactions and their failures costs about 2,000. */
export const limits = {
  /** Selections inside selections. The usual introspection query reaches 15. */
  depth: 15,
  /** About the number of rows that an answer may hold. */
  cost: 20_000,
  /** Fields given another name, in the whole document. */
  aliases: 30,
  /** Words and signs of a document. */
  tokens: 3000,
  bodyBytes: 1_000_000,
  /** Milliseconds from the arrival of a request to its answer. */
  time: 30_000,
} as const;
