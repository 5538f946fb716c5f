import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The CLI would download a native schema engine; ours is the same engine as WebAssembly (schema-engine/). It is started
// through its first line, so the Node that runs the CLI must be the one found on the path.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./schema-engine/main.ts', import.meta.url),
);
process.env.PATH = `${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
process.env.CHECKPOINT_DISABLE ??= '1';

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://nobody@127.0.0.1:1/none' },
});
