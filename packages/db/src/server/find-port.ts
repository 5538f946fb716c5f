import { createServer } from 'node:net';

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/** A free port on the loopback address: `wanted`, or any other when that one is busy (`busy` then says so). */
export async function findPort(wanted: number): Promise<{ port: number; busy: boolean }> {
  const port = await tryPort(wanted);
  if (port !== null) {
    return { port, busy: false };
  }
  const other = await tryPort(0);
  if (other === null) {
    throw new Error('No free port on 127.0.0.1.');
  }
  return { port: other, busy: true };
}
