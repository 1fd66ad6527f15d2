import { dataWindow, type Period } from '@catena/database';
import type { RequestData } from '../data/request-data.js';

/** The days that the data covers; asked once a request. */
export const readWindow = (data: RequestData): Promise<Period | null> =>
  data.once('window', () => data.ask(dataWindow));
