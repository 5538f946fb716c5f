import { join, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '../../../..');

/** The address by which people reach the app; its processes listen elsewhere. */
export const publicOrigin = 'http://localhost:3000';

/** Where the parts of an installation are. */
export interface Installation {
  readonly urls: { readonly app: string; readonly auth: string; readonly worker: string };
  readonly storageFolder: string;
  /** `smtp://…` */
  readonly smtpUrl: string;
}

export const secret = 'x'.repeat(32);

/** What a process of the web app is told, in production. */
export function webSettings({ urls, storageFolder, smtpUrl }: Installation): Record<string, string> {
  return {
    ...common({ urls, storageFolder, smtpUrl }),
    DATABASE_URL_APP: urls.app,
    DATABASE_URL_AUTH: urls.auth,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: publicOrigin,
    ADMIN_URL: 'http://localhost:3001',
    HOSTNAME: '127.0.0.1',
  };
}

/** What the worker is told. */
export function workerSettings(installation: Installation): Record<string, string> {
  return { ...common(installation), DATABASE_URL_WORKER: installation.urls.worker };
}

function common({ storageFolder, smtpUrl }: Installation): Record<string, string> {
  return {
    KADER_MODE: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    WEB_URL: publicOrigin,
    KADER_STORAGE_DIR: storageFolder,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Kader <mail@kader.example>',
  };
}

/** The app without its screens. */
export const apiProcess = [
  '--import',
  join(import.meta.dirname, 'resolve-next.js'),
  join(import.meta.dirname, 'serve-api.ts'),
];
export const webProcess = [join(repository, 'apps/web/.next/standalone/apps/web/server.js')];
export const workerProcess = [join(repository, 'apps/worker/src/main.ts')];

/** How many times what a small machine does a run may do: `npm run chaos` says so, `npm test` does not. */
export function numberFrom(name: string, otherwise: number): number {
  const text = process.env[name];
  return text === undefined || text === '' ? otherwise : Number(text);
}
