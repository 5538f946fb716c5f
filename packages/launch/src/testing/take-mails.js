import { createServer } from 'node:net';

/**
 * A mail server that takes everything and delivers nothing.
 * @returns {Promise<{ url: string, mails: string[], close: () => void }>} mails as their text, decoded
 */
export async function takeMails() {
  /** @type {string[]} */
  const mails = [];
  const server = createServer((socket) => {
    let data = '';
    let inMail = false;
    socket.write('220 here\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      data += chunk;
      for (let end = data.indexOf(inMail ? '\r\n.\r\n' : '\r\n'); end >= 0; ) {
        const part = data.slice(0, end);
        data = data.slice(end + (inMail ? 5 : 2));
        if (inMail) mails.push(part.replaceAll('=\r\n', '').replaceAll('=3D', '='));
        const verb = inMail ? '' : part.slice(0, 4).toUpperCase();
        inMail = verb === 'DATA';
        socket.write(inMail ? '354 go on\r\n' : verb === 'QUIT' ? '221 bye\r\n' : '250 taken\r\n');
        end = data.indexOf(inMail ? '\r\n.\r\n' : '\r\n');
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `smtp://127.0.0.1:${port}`, mails, close: () => void server.close() };
}
