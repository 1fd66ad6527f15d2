import {
  IconAlertTriangle,
  IconBandage,
  IconBrandInstagram,
  IconBuildingStore,
  IconClipboardCheck,
  IconDoorExit,
  IconForms,
  IconMail,
  IconMessageCircle,
  IconMessages,
  IconPhone,
  IconSpeakerphone,
  IconStar,
  IconUserPlus,
  IconWorld,
} from '@tabler/icons-react';
import type { Channel } from '../../generated/documents.js';
import type { EntryNode } from './timeline-data.js';

const channels = {
  PHONE: IconPhone,
  EMAIL: IconMail,
  CHAT: IconMessageCircle,
  SOCIAL: IconBrandInstagram,
  WEB_FORM: IconForms,
  IN_PERSON: IconBuildingStore,
  OTHER: IconWorld,
} satisfies Record<Channel, unknown>;

const kinds = {
  ServiceFailure: IconAlertTriangle,
  Recovery: IconBandage,
  LoyaltyResponse: IconClipboardCheck,
  IncidentExposure: IconSpeakerphone,
  CustomerStart: IconUserPlus,
  CustomerEnd: IconDoorExit,
} as const;

function iconOf(node: EntryNode) {
  if (node.__typename === 'Interaction') return channels[node.channel];
  if (node.__typename === 'WordOfMouth') return node.audience === 'REVIEW' ? IconStar : IconMessages;
  return kinds[node.__typename];
}

export function EntryIcon({ node }: { readonly node: EntryNode }) {
  const Icon = iconOf(node);
  return <Icon size={17} stroke={1.8} aria-hidden="true" />;
}
