import { createInterface } from 'node:readline';
import type { Engine } from './open-engine.ts';

interface Request {
  readonly id: number;
  readonly method?: string;
  readonly params: { readonly migrationsList?: unknown; readonly filters?: unknown };
}

function write(message: object): void {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

async function call(engine: Engine, request: Request): Promise<unknown> {
  const method = request.method === 'getDatabaseVersion' ? 'version' : (request.method ?? '');
  if (method === 'evaluateDataLoss' || method === 'createMigration') {
    // These two work on a shadow database which only this call opens.
    const { migrationsList, filters } = request.params;
    await engine.devDiagnostic?.({ migrationsList, filters }).catch(() => undefined);
  }
  return engine[method]?.(request.params);
}

function writeError(id: number, error: unknown): void {
  const { code, meta, message } = { code: 'P9999', meta: {}, ...(error as object), message: String(error) };
  const data = { is_panic: false, message, meta, error_code: code };
  write({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } });
}

async function answer(open: () => Promise<Engine>, request: Request): Promise<void> {
  try {
    const result = (await call(await open(), request)) ?? {};
    if (request.method === 'diff' && typeof result === 'object' && 'stdout' in result) {
      write({ id: 900_000 + request.id, method: 'print', params: { content: result.stdout } });
    }
    write({ id: request.id, result });
  } catch (error) {
    writeError(request.id, error);
  }
}

/** Answers JSON-RPC requests, one a line, each on a fresh engine, until stdin ends and all are answered. */
export function serveRpc(open: () => Promise<Engine>): void {
  let pending = 0;
  let closed = false;
  const endWhenIdle = () => {
    if (closed && pending === 0) {
      process.exit(0);
    }
  };
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    const request: Request = JSON.parse(line);
    if (request.method === undefined) {
      return;
    }
    pending += 1;
    void answer(open, request).finally(() => {
      pending -= 1;
      endWhenIdle();
    });
  });
  lines.on('close', () => {
    closed = true;
    endWhenIdle();
  });
}
