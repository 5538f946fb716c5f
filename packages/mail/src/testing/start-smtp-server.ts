import { createServer } from 'node:net';

/** A mail as a server was handed it. */
export interface ReceivedMail {
  /** Lines of `MAIL FROM` and `RCPT TO`. */
  readonly envelope: string[];
  /** Headers and body. */
  data: string;
}

/** A mail server on this machine. */
export interface SmtpServer {
  readonly url: string;
  /** What it took, in order. */
  readonly received: readonly ReceivedMail[];
  /** First four letters of every command that it was given. */
  readonly commands: readonly string[];
  close(): void;
}

/** Starts a mail server that keeps what it is handed and the commands it was given; `answers` overrides its answer to a command. */
export async function startSmtpServer(answers: Readonly<Record<string, string>> = {}): Promise<SmtpServer> {
  const received: ReceivedMail[] = [];
  const commands: string[] = [];
  const server = createServer((socket) => {
    let current: ReceivedMail = { envelope: [], data: '' };
    let inData = false;
    let pending = '';
    const reply = (line: string) => socket.write(`${line}\r\n`);
    reply('220 test ESMTP');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      pending += chunk.toString('utf8');
      const lines = pending.split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) {
        if (inData) {
          inData = line !== '.';
          current.data += inData ? `${line.replace(/^\.\./, '.')}\n` : '';
          if (!inData) {
            received.push(current);
            current = { envelope: [], data: '' };
            reply('250 kept as 1');
          }
          continue;
        }
        const command = line.slice(0, 4).toUpperCase();
        commands.push(command);
        if (command === 'MAIL' || command === 'RCPT') {
          current.envelope.push(line);
        }
        inData = command === 'DATA' && answers[command] === undefined;
        reply(answers[command] ?? (inData ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 fine'));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, received, commands, close: () => server.close() };
}
