import { createDatabase, type DatabaseUrls } from '@kader/db';
import { createMailTransport } from '@kader/mail';
import { createStorage } from '@kader/storage';
import type { ServiceContext } from './service-context.ts';

export interface ServiceSettings {
  readonly databaseUrls: DatabaseUrls;
  /** Off behind a pooler in transaction mode. */
  readonly namedStatements: boolean;
  /** `KADER_STORAGE_DIR`. */
  readonly storageEnv: Readonly<Record<string, string | undefined>>;
  /** `SMTP_URL` with `MAIL_FROM`, or `KADER_MAIL_DIR`. */
  readonly mailEnv: Readonly<Record<string, string | undefined>>;
  readonly appVersion: string;
  readonly webUrl: string;
  readonly clock?: () => Date;
}

/** Makes what use-cases work with, for one process. Connects to nothing until used. Throws an Error that names what is missing for files or mails. */
export function createServiceContext(settings: ServiceSettings): ServiceContext {
  return {
    db: createDatabase(settings.databaseUrls, { namedStatements: settings.namedStatements }),
    storage: createStorage(settings.storageEnv),
    mail: createMailTransport(settings.mailEnv),
    clock: settings.clock ?? (() => new Date()),
    appVersion: settings.appVersion,
    webUrl: settings.webUrl,
  };
}
