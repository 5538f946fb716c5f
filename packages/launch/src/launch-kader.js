import { buildApps } from './build-apps.js';
import { chooseAddresses } from './choose-addresses.js';
import { startDatabase } from './database.js';
import { peopleLines, readDemoPeople } from './demo-people.js';
import { installLibrary, migrate, seedDemo } from './prepare-data.js';
import { preparePackages } from './prepare-packages.js';
import { runStep } from './run-step.js';
import { serveApps } from './serve-apps.js';

/**
 * @typedef {object} Running
 * @property {import('./environment.js').Addresses} addresses
 * @property {import('./demo-people.js').DemoPerson[]} people
 * @property {import('./children.js').Child[]} servers web, admin, worker and the database; none of them ends by itself
 */

/**
 * From a bare clone to a running Kader, step by step.
 * @param {object} launch
 * @param {'built' | 'dev'} launch.mode
 * @param {import('./settings.js').Settings} launch.settings
 * @param {import('./children.js').Children} launch.children
 * @param {import('./say.js').Say} launch.say
 * @param {import('./serve-apps.js').Serving['onOutput']} [launch.onOutput]
 * @returns {Promise<Running>}
 */
export async function launchKader({ mode, settings, children, say, onOutput }) {
  const context = await preparePackages(say, settings, children);
  const { ports, addresses, remark: portsRemark } = await chooseAddresses(settings);
  const { database, urls, people } = await prepareData(context, addresses, say);
  if (mode === 'built') {
    await runStep(say, 'Build', async (remark) => {
      const built = await buildApps(context, () => remark('waiting for another build'));
      remark(built.length === 0 ? 'up to date' : built.join(' and '));
    });
  }
  const servers = await runStep(say, 'Servers', async (remark) => {
    remark(portsRemark);
    return serveApps(context, { mode, urls, addresses, ports, ...(onOutput ? { onOutput } : {}) });
  });
  return { addresses, people, servers: database.child ? [...servers, database.child] : servers };
}

/**
 * @param {import('./script.js').Context} context
 * @param {import('./environment.js').Addresses} addresses
 * @param {import('./say.js').Say} say
 */
async function prepareData(context, addresses, say) {
  const database = await runStep(say, 'Database', async (remark) => {
    const started = await startDatabase(context);
    remark(started.remark);
    return started;
  });
  const urls = await runStep(say, 'Migrations', async (remark) => {
    remark('roles and tables');
    return migrate(context, database.url);
  });
  await runStep(say, 'Template library', async (remark) => {
    await installLibrary(context, urls, addresses);
    remark('packaged templates installed');
  });
  const people = await runStep(say, 'Demo', async (remark) => {
    const said = readDemoPeople(await seedDemo(context, urls, addresses));
    remark(`${said.length} people to sign in as`);
    return said;
  });
  return { database, urls, people };
}

/**
 * What the person at the keyboard needs now.
 * @param {import('./say.js').Say} say
 * @param {Running} running
 * @param {string} dataDir
 */
export function sayRunning(say, { addresses, people }, dataDir) {
  say.line();
  say.line(`  Agencies and their clients   ${say.bold(addresses.web)}`);
  say.line(`  Template library             ${say.bold(addresses.admin)}`);
  for (const [app, title] of /** @type {const} */ ([
    ['web', 'Sign in as'],
    ['admin', 'In the template library as'],
  ])) {
    const theirs = people.filter((person) => person.app === app);
    if (theirs.length === 0) continue;
    say.line();
    say.line(`  ${title}`);
    for (const line of peopleLines(theirs)) say.line(`    ${line}`);
  }
  say.line();
  say.line(say.dim(`  Ctrl-C stops everything. Data and logs are in ${dataDir}`));
  say.line();
}
