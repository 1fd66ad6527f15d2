import {
  IconAlertTriangle,
  IconApi,
  IconChartDots3,
  IconCoins,
  IconDatabase,
  IconDoorExit,
  IconHeadset,
  IconLifebuoy,
  IconMoodSad,
  IconPhoneCall,
  IconScale,
  IconSpeakerphone,
  IconUsers,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/text.js';
import classes from './frame.module.css';

const pages = [
  { to: '/', id: 'page.overview', Icon: IconChartDots3, exact: true },
  { to: '/access', id: 'page.access', Icon: IconPhoneCall, exact: false },
  { to: '/failures', id: 'page.failures', Icon: IconAlertTriangle, exact: false },
  { to: '/experience', id: 'page.experience', Icon: IconMoodSad, exact: false },
  { to: '/recovery', id: 'page.recovery', Icon: IconLifebuoy, exact: false },
  { to: '/churn', id: 'page.churn', Icon: IconDoorExit, exact: false },
  { to: '/reputation', id: 'page.reputation', Icon: IconSpeakerphone, exact: false },
  { to: '/spending', id: 'page.spending', Icon: IconCoins, exact: false },
  { to: '/staff', id: 'page.staff', Icon: IconHeadset, exact: false },
  { to: '/evidence', id: 'page.evidence', Icon: IconScale, exact: false },
  { to: '/customers', id: 'page.customers', Icon: IconUsers, exact: false },
  { to: '/data', id: 'page.data', Icon: IconDatabase, exact: false },
  { to: '/api', id: 'page.api', Icon: IconApi, exact: false },
] as const;

interface NavigationProps {
  readonly onNavigate?: () => void;
}

export function Navigation({ onNavigate }: NavigationProps) {
  const text = useText();
  return (
    <nav aria-label={text('frame.pages')}>
      <ul className={classes.pages}>
        {pages.map(({ to, id, Icon, exact }) => (
          <li key={to}>
            <Link to={to} className={classes.page} activeOptions={{ exact, includeSearch: false }} onClick={onNavigate}>
              <Icon size={19} stroke={1.7} aria-hidden="true" />
              {text(id)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
