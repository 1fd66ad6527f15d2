import { Chip, Group } from '@mantine/core';
import { useText } from '../../../i18n/text.js';
import classes from './loop-map.module.css';
import type { MapLoop } from './map-data.js';

interface LoopChoiceProps {
  readonly loops: readonly MapLoop[];
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
}

const all = 'all';

/** Which loop stands out, and what happens in it. */
export function LoopChoice({ loops, chosen, choose }: LoopChoiceProps) {
  const text = useText();
  const loop = loops.find(({ key }) => key === chosen);
  return (
    <div className={classes.choice}>
      <Chip.Group value={chosen ?? all} onChange={(value) => choose(value === all ? null : String(value))}>
        <Group gap="xs" role="radiogroup" aria-label={text('map.loops')}>
          <Chip value={all} size="xs">
            {text('map.allLoops')}
          </Chip>
          {loops.map(({ key, label }) => (
            <Chip key={key} value={key} size="xs">
              {`${key} ${label}`}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <p className={classes.story} aria-live="polite">
        {loop === undefined
          ? null
          : `${text(`map.kind.${loop.kind}`)} ${loop.story} ${loop.supported === false ? text('map.loopUnsupported') : ''}`}
      </p>
    </div>
  );
}
