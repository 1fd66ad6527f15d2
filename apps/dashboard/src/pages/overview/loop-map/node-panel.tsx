import { Drawer } from '@mantine/core';
import { useText } from '../../../i18n/text.js';
import { LinkList } from './link-list.js';
import classes from './loop-map.module.css';
import type { MapLink } from './map-data.js';
import type { MapNode } from './node-data.js';
import { PageLinks } from './page-links.js';

interface NodePanelProps {
  readonly node: MapNode;
  readonly links: readonly MapLink[];
  readonly close: () => void;
  readonly onOpenLink: (id: string) => void;
}

/** One place of the map: its figure, what leads to it, and what it leads to. */
export function NodePanel({ node, links, close, onOpenLink }: NodePanelProps) {
  const text = useText();
  const parts = [
    { title: text('map.causes'), links: links.filter(({ to }) => to === node.key) },
    { title: text('map.effects'), links: links.filter(({ from }) => from === node.key) },
  ];
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="lg"
      title={node.label}
      closeButtonProps={{ 'aria-label': text('map.close') }}
    >
      {node.figure === null ? null : (
        <p className={classes.sentence}>
          {node.figure}: {node.value}
          {node.change === '' ? null : ` (${node.change})`}
        </p>
      )}
      <PageLinks stages={[node.stage]} />
      {parts.map(({ title, links: own }) => {
        const estimated = own.filter(({ state }) => state !== 'COUNTED');
        return estimated.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h3 className={classes.panelHeading}>{title}</h3>
            <LinkList links={estimated} onOpen={onOpenLink} />
          </section>
        );
      })}
    </Drawer>
  );
}
