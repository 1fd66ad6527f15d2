import { DatabaseError } from '@catena/database';
import { EnvironmentError } from './environment.js';

/** Says in one sentence why the server cannot start, and what to do. */
export function startupProblem(error: unknown): string {
  if (error instanceof DatabaseError || error instanceof EnvironmentError) return error.message;
  const { code, port, address, hostname } = {
    code: '',
    port: '',
    address: '',
    hostname: '',
    ...(error instanceof Error ? error : {}),
  };
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${address} is taken. Stop the other program, or choose another port: PORT=${Number(port) + 1}.`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Choose a port above 1023: PORT=4000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address "${address || hostname}". Set HOST to one that it has, such as 127.0.0.1.`;
    default:
      return `The server cannot start: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
