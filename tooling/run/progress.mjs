/**
 * Numbered steps with their times.
 * @param {{ total: number, write: (text: string) => void, now?: () => number }} options `now` in milliseconds
 */
export function createProgress({ total, write, now = Date.now }) {
  let number = 0;
  const open = (/** @type {string} */ title) => {
    number += 1;
    write(`[${number}/${total}] ${title} …`);
  };
  return {
    /** @param {string} title of a step that shows itself */
    announce(title) {
      open(title);
      write('\n');
    },
    /**
     * @template T
     * @param {string} title
     * @param {(note: (text: string) => void) => Promise<T>} work may call `note` to say something in between
     */
    async step(title, work) {
      const started = now();
      let lead = ' ';
      open(title);
      const note = (/** @type {string} */ text) => {
        write(`${lead === ' ' ? '\n' : ''}      ${text}\n`);
        lead = '      ';
      };
      try {
        const result = await work(note);
        write(`${lead}${seconds(now() - started)}\n`);
        return result;
      } catch (error) {
        write(`${lead}failed\n`);
        throw error;
      }
    },
  };
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
