import type { Database } from '@kader/db';
import type { MailTransport } from '@kader/mail';
import type { Storage } from '@kader/storage';

/** What every use-case works with. Made once per process; the clock is a part so that tests and the demo can set it. */
export interface ServiceContext {
  readonly db: Database;
  readonly storage: Storage;
  /** For mails that somebody waits for: sign-in links. All others are the worker's. */
  readonly mail: MailTransport;
  readonly clock: () => Date;
  /** Version of the program, recorded with every frozen version. */
  readonly appVersion: string;
  /** Public origin of the web app, for links in mails, e.g. `https://kader.example`. */
  readonly webUrl: string;
}
