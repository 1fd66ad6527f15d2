import { missing } from '@catena/metrics/format';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { errorText } from '../../client/error-text.js';
import type { ImportsQuery } from '../../generated/documents.js';
import { useText } from '../../i18n/text.js';
import classes from './data.module.css';
import { readRejects } from './read-rejects.js';

/** Hands a text over as a file. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Downloads the rows of a run that are refused, to be mended and imported. */
export function RejectsButton({
  run: { key, source, rejected },
}: {
  readonly run: ImportsQuery['importRuns'][number];
}) {
  const text = useText();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (rejected === 0) return missing;
  const download = async () => {
    setBusy(true);
    const { text: file, error } = await readRejects(client, key);
    setBusy(false);
    setProblem(error !== undefined ? errorText(error, text) : file === '' ? text('data.rejects.gone') : undefined);
    if (error === undefined && file !== '') save(`${source}.rejects.csv`, file);
  };
  return (
    <>
      <Button
        variant="default"
        size="xs"
        loading={busy}
        leftSection={<IconDownload size={15} aria-hidden="true" />}
        onClick={() => void download()}
        aria-label={text('data.rejects.label', { source })}
      >
        {text('data.rejects.download')}
      </Button>
      {problem !== undefined && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
