import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port, says which, and ends when whoever started this process is gone. */
export function listen(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
  process.stdin.on('end', () => process.exit()).resume();
}
