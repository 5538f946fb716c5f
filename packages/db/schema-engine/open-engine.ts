import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { migrationAdapter } from './migration-adapter.ts';

/** Every call of the engine takes its parameters as JSON and answers JSON. */
export type Engine = Readonly<Record<string, (params: unknown) => Promise<unknown>>>;

interface EngineModule {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  readonly SchemaEngine: {
    new: (
      options: { datamodels: [string, string][] | undefined },
      log: () => void,
      factory: unknown,
    ) => Promise<Engine>;
  };
}

let loaded: Promise<EngineModule> | null = null;

/** The package's own entry expects a bundler to load the WebAssembly file, so it is done by hand. */
async function loadModule(): Promise<EngineModule> {
  const imported: unknown = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const runtime = imported as EngineModule;
  const folder = dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const imports = { './schema_engine_bg.js': runtime as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  runtime.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') {
    start();
  }
  return runtime;
}

/** A fresh engine over these schema files (path, content) and the database of `url`. One per call: the engine keeps state between calls. */
export async function openEngine(models: [string, string][], url: string): Promise<Engine> {
  loaded ??= loadModule();
  const { SchemaEngine } = await loaded;
  const factory = bindMigrationAwareSqlAdapterFactory(migrationAdapter(url));
  return SchemaEngine.new({ datamodels: models.length > 0 ? models : undefined }, () => undefined, factory);
}
