import { createContext, type RefObject } from 'react';

/** Whether the reader has already arrived on a page. From then on, a new page's heading takes the focus. */
export const ArrivalContext = createContext<RefObject<boolean>>({ current: false });
