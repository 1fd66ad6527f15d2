import { createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkAddress, readAddress } from './address.mjs';

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return { server, port: address.port };
}

async function freePort(): Promise<number> {
  const { server, port } = await listen();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('without a word the server listens on 127.0.0.1, port 4000', () => {
  expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 4000 });
  expect(readAddress({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 4000 });
  expect(readAddress({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 });
});

test.each(['http', '-1', '65536', '80.5'])('PORT=%s is refused', (PORT) => {
  expect(() => readAddress({ PORT })).toThrow(`PORT is "${PORT}"; it must be a whole number from 0 to 65535.`);
});

test('a taken port is refused with what to do', async () => {
  const { server, port } = await listen();
  onTestFinished(() => void server.close());
  await expect(checkAddress({ host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is already taken. Stop what listens there, or choose another port: PORT=${port + 1} npm start`,
  );
});

test('a free port is free again after the check', async () => {
  const address = { host: '127.0.0.1', port: await freePort() };
  await checkAddress(address);
  await expect(checkAddress(address)).resolves.toBeUndefined();
});

test('an address of another machine is refused', async () => {
  // 192.0.2.0/24 is reserved for documentation.
  await expect(checkAddress({ host: '192.0.2.1', port: 4000 })).rejects.toThrow(
    'HOST is 192.0.2.1, which is not an address of this machine.',
  );
});
