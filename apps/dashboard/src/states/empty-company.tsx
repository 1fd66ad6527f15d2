import { Button } from '@mantine/core';
import { PageHeading } from '../frame/page-heading.js';
import { useText } from '../i18n/text.js';
import classes from './states.module.css';

const seedCommand = 'npm run catena -- seed --profile webshop --size small';
const importCommand = 'npm run catena -- import <file> --mapping preset:telco-churn';

/** How to begin where there is no data. */
export function EmptyCompany({ reload }: { readonly reload: () => void }) {
  const text = useText();
  return (
    <div className={classes.empty}>
      <PageHeading title={text('empty.title')} />
      <p>{text('empty.text')}</p>
      <dl className={classes.ways}>
        <div>
          <dt>{text('empty.seed')}</dt>
          <dd>
            <code className={classes.command}>{seedCommand}</code>
          </dd>
        </div>
        <div>
          <dt>{text('empty.import')}</dt>
          <dd>
            <code className={classes.command}>{importCommand}</code>
          </dd>
        </div>
      </dl>
      <Button onClick={reload}>{text('empty.reload')}</Button>
    </div>
  );
}
