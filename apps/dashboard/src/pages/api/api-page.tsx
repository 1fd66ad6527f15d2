import { Button, Loader } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { PageHeading } from '../../frame/page-heading.js';
import { useText } from '../../i18n/text.js';
import { useResolvedTheme } from '../../theme/use-theme.js';
import classes from './api.module.css';
import { type ExampleName, exampleNames, examples } from './examples.js';

const Explorer = lazy(() => import('./explorer.js').then(({ Explorer: component }) => ({ default: component })));

/** GraphiQL inside the frame, with queries to begin with. */
export function ApiPage() {
  const text = useText();
  const theme = useResolvedTheme();
  const [picked, setPicked] = useState<ExampleName>('overview');
  return (
    <>
      <div className={classes.head}>
        <PageHeading title={text('page.api')} />
        <a href="/graphiql" className={classes.standalone}>
          {text('api.standalone')}
          <IconExternalLink size={16} aria-hidden="true" />
        </a>
      </div>
      <p className={classes.intro}>{text('api.intro')}</p>
      <fieldset className={classes.examples}>
        <legend className="visually-hidden">{text('api.examples')}</legend>
        {exampleNames.map((name) => (
          <Button
            key={name}
            size="xs"
            variant={name === picked ? 'filled' : 'default'}
            aria-pressed={name === picked}
            onClick={() => setPicked(name)}
          >
            {text(`api.example.${name}`)}
          </Button>
        ))}
      </fieldset>
      <div className={classes.explorer} data-embedded>
        <Suspense fallback={<Loader className={classes.loader} aria-label={text('state.loading')} />}>
          <Explorer query={examples[picked]} theme={theme} />
        </Suspense>
      </div>
    </>
  );
}
