/** Writes a command's result. */
export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Tells a person something that is not the result. */
export const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
