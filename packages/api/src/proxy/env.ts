/** How pages of an app are served. */
export interface PageSettings {
  /** True while developing: what hot reload needs is let through. */
  readonly development: boolean;
  /** True where browsers are to come by https alone from now on. */
  readonly httpsOnly: boolean;
}

/**
 * Reads how pages are served. Only production binds browsers to https, and only where the app's own address is one: a
 * demo on a laptop must not close the port to whatever runs there next.
 */
export function readPageSettings(
  app: 'web' | 'admin',
  env: Readonly<Record<string, string | undefined>> = process.env,
): PageSettings {
  const origin = (app === 'web' ? env.WEB_URL : env.ADMIN_URL) ?? '';
  return {
    development: env.NODE_ENV === 'development',
    httpsOnly: env.KADER_MODE !== 'demo' && origin.startsWith('https:'),
  };
}
