import type { KnipConfig } from 'knip';

const tests = 'src/**/*.test.{ts,tsx,js}';

const config: KnipConfig = {
  // Types of a package's face are part of what it offers, whether or not another package names them yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': { project: ['*.ts'] },
    'apps/worker': { entry: ['src/main.ts'], project: ['src/**/*.ts', '*.js'] },
    'apps/*': {
      // Pages of development have a name of their own, which the framework's plugin does not know.
      entry: [tests, 'src/app/**/page.dev.tsx'],
      project: ['src/**/*.{ts,tsx}', '*.{ts,mjs}'],
      // Named in a stylesheet and its build.
      ignoreDependencies: ['tailwindcss'],
    },
    'packages/db': {
      entry: ['src/cli/*.ts', tests, 'schema-engine/main.ts'],
      project: ['src/**/*.ts', 'schema-engine/**/*.ts', '*.{ts,mjs}', '!src/generated/**'],
      // Imported by the generated client alone.
      ignoreDependencies: ['@prisma/client'],
    },
    'packages/launch': {
      entry: ['src/{start,dev,test,reset,backup,restore,chaos,bench,stills,keeper}.js', tests],
      project: ['src/**/*.js'],
    },
    'packages/e2e': {
      // Taken by a configuration of their own.
      entry: ['src/**/*.spec.ts', 'src/stills/{playwright.config,agency-stills,client-stills}.ts'],
      project: ['src/**/*.ts', '*.ts'],
    },
    'packages/bench': {
      // Started by name in processes of their own.
      entry: ['src/main.ts', 'src/server/{raw,handlers}-server.ts', 'src/server/resolve-next.js', tests],
      project: ['src/**/*.{ts,js}'],
    },
    'packages/chaos': {
      // Started by name in processes of their own.
      entry: ['src/serving/serve-api.ts', 'src/serving/resolve-next.js', tests],
      project: ['src/**/*.{ts,js}'],
      // Of the operating system.
      ignoreBinaries: ['mount', 'umount'],
    },
    'packages/ui': {
      entry: [tests],
      project: ['src/**/*.{ts,tsx}'],
      // Imported by the stylesheets.
      ignoreDependencies: ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'],
    },
    'packages/*': {
      // What tests start by name in processes of their own is called `serve-…`.
      entry: ['src/cli/*.ts', tests, 'scripts/*.ts', 'src/testing/serve-*.ts'],
      project: ['{src,scripts}/**/*.{ts,tsx}'],
    },
  },
};

export default config;
