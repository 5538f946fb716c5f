import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server of the measurement's own, beside the product's. */
export interface StartedServer {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => void;
}

/** Starts a file of this folder as a server and waits until it says on which port it listens. It ends with this process. */
export async function startServer(
  file: string,
  environment: NodeJS.ProcessEnv,
  flags: readonly string[] = [],
): Promise<StartedServer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...flags, path], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', resolve);
    child.once('exit', (code) => reject(new Error(`${file} ended with code ${code}`)));
  });
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => void child.kill() };
}
