import type { Server } from 'node:http';

/** Milliseconds that answers in flight are given. */
const patience = 10_000;

/** Accepts nobody any more and waits for the answers in flight; what takes too long is cut off. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection that is kept alive becomes idle only when its answer has been sent.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(cutOff);
}
