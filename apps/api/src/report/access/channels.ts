import { Channel } from '@catena/metrics';
import { enumOf } from '../../entity/enum.js';

export const channels = enumOf(Channel);
