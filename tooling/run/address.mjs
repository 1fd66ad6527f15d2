import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/**
 * Where the server is to listen. The defaults are the server's own.
 * @param {NodeJS.ProcessEnv} env
 */
export function readAddress(env) {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || '4000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Refusal(`PORT is ${JSON.stringify(env.PORT)}; it must be a whole number from 0 to 65535.`);
  }
  return { host, port };
}

/**
 * @param {string} code of a failed listen
 * @param {{ host: string, port: number }} address
 */
function sentence(code, { host, port }) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is already taken. Stop what listens there, or choose another port: PORT=${port === 65_535 ? 4000 : port + 1} npm start`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Choose a port from 1024 on: PORT=4000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is ${host}, which is not an address of this machine. Leave it out to listen on 127.0.0.1.`;
    default:
      return `The server cannot listen on ${host}, port ${port}: ${code}.`;
  }
}

/**
 * Refuses at once, before minutes of work, an address on which the server could not listen.
 * @param {{ host: string, port: number }} address
 * @returns {Promise<void>}
 */
export function checkAddress({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(new Refusal(sentence(error.code ?? error.message, { host, port }))),
    );
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
