import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/text.js';
import classes from './customers.module.css';

export function NoCustomers() {
  const text = useText();
  const navigate = useNavigate({ from: '/customers' });
  const clear = () =>
    void navigate({
      search: (now) => ({
        ...now,
        q: undefined,
        activity: undefined,
        segment: undefined,
        region: undefined,
        after: undefined,
        before: undefined,
      }),
    });
  return (
    <div className={classes.none}>
      <p>{text('customers.none')}</p>
      <Button variant="default" onClick={clear}>
        {text('customers.none.clear')}
      </Button>
    </div>
  );
}
