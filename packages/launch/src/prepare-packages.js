import { findNode } from './find-node.js';
import { generateClient } from './generate-client.js';
import { installPackages } from './install.js';
import { runStep } from './run-step.js';

/**
 * Installs what is missing and generates the database's client, as a step that says so.
 * @param {import('./say.js').Say} say
 * @param {import('./settings.js').Settings} settings
 * @param {import('./children.js').Children} children
 * @returns {Promise<import('./script.js').Context>} what commands of the repository are run with
 */
export async function preparePackages(say, settings, children) {
  const { root, dataDir, env } = settings;
  return await runStep(say, 'Packages', async (remark) => {
    remark((await installPackages({ root, dataDir, env, children })) ? 'installed' : 'up to date');
    const context = { settings, node: findNode(root), children };
    await generateClient(context);
    return context;
  });
}
