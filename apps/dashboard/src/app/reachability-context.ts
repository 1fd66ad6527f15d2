import { createContext } from 'react';
import { createReachability, type Reachability } from '../client/reachability.js';

export const ReachabilityContext = createContext<Reachability>(createReachability());
