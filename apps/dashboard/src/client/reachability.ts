import { useSyncExternalStore } from 'react';

/** Whether the last request reached the server. */
export interface Reachability {
  readonly get: () => boolean;
  readonly set: (reachable: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createReachability(): Reachability {
  const listeners = new Set<() => void>();
  let reachable = true;
  return {
    get: () => reachable,
    set: (next) => {
      if (next === reachable) return;
      reachable = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useReachable = ({ subscribe, get }: Reachability): boolean => useSyncExternalStore(subscribe, get);
