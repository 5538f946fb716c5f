import { createServer } from 'node:net';

/** A mail server that takes whatever it is given and knows to whom. */
export interface MailSink {
  readonly url: string;
  /** How many mails an address got. */
  readonly mailsTo: (address: string) => number;
  readonly close: () => Promise<void>;
}

/** Listens on a port of its own, or on the one that is named. */
export async function openMailSink(port = 0): Promise<MailSink> {
  const receivers: string[] = [];
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let [inData, pending, receiver] = [false, '', ''];
    const reply = (line: string) => socket.write(`${line}\r\n`);
    reply('220 sink ESMTP');
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      const lines = (pending + chunk.toString('utf8')).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) {
        if (inData) {
          inData = line !== '.';
          if (!inData) {
            receivers.push(receiver);
            reply('250 kept');
          }
          continue;
        }
        receiver = /^RCPT TO:<(.+)>/i.exec(line)?.[1] ?? receiver;
        inData = /^DATA/i.test(line);
        reply(inData ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 fine');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    mailsTo: (to) => receivers.filter((one) => one === to).length,
    close: async () => {
      for (const socket of sockets) {
        socket.destroy();
      }
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
