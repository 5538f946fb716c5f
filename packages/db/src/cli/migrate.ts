/**
 * Sets up the database that the environment names: makes the roles where DATABASE_URL (administrator) is given, migrates,
 * and prints the URLs of the roles as one line of JSON by variable name. Safe to start twice at once.
 */
import { createRoles } from '../server/create-roles.ts';
import { migrate } from '../server/migrate.ts';
import { readDatabaseUrls, urlVariable } from '../server/read-env.ts';
import { roleNames } from '../server/roles.ts';

const { adminUrl, urls } = readDatabaseUrls();
if (adminUrl !== null) {
  await createRoles(adminUrl, urls);
}
await migrate(urls);
const answer = Object.fromEntries(roleNames.map((name) => [urlVariable(name), urls[name]]));
process.stdout.write(`${JSON.stringify(answer)}\n`);
