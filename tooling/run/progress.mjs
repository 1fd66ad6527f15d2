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

/**
 * Says something once work turns out to be slow; a silent step would seem to hang.
 * @template T
 * @param {Promise<T>} work
 * @param {() => void} say
 * @param {number} [patience] in milliseconds
 */
export async function sayWhenSlow(work, say, patience = 3_000) {
  const timer = setTimeout(say, patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
