/** What the command's exit codes mean; scripts rely on them. */
export const exitCodes = { ok: 0, failed: 1, badUsage: 2, rowsRejected: 3, problemsFound: 4 } as const;

export const exitCodeHelp = `
Exit codes:
  0    done
  1    failed; one sentence on standard error says why
  2    the command was not understood
  3    done, but rows were rejected (import)
  4    done, and problems were found (doctor)
  130  stopped by Ctrl-C (143: by SIGTERM); whole batches were kept`;
