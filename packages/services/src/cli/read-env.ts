import { z } from 'zod';

/** Reads the URL under which the installer connects. Throws an Error that names the setting when it is missing. */
export function readInstallerUrl(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const parsed = z.string().min(1).safeParse(env.DATABASE_URL_WORKER);
  if (!parsed.success) {
    throw new Error('DATABASE_URL_WORKER is missing');
  }
  return parsed.data;
}
