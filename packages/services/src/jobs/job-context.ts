import type { Database } from '@kader/db';
import type { MailTransport } from '@kader/mail';
import type { Storage } from '@kader/storage';
import type { Log } from '../log/create-log.ts';

/** What every job works with. Made once per process. */
export interface JobContext {
  /** Holds the worker's role and no other. */
  readonly db: Database;
  readonly storage: Storage;
  readonly mail: MailTransport;
  readonly clock: () => Date;
  /** Public origin of the web app, for links in mails, e.g. `https://kader.example`. */
  readonly webUrl: string;
  /** Of a job that runs: every line carries which run it was. */
  readonly log: Log;
}
