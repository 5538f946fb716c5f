import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';

/**
 * @typedef {object} Image what a stage of a Dockerfile says of the image it becomes
 * @property {string} workdir
 * @property {string} user
 * @property {Record<string, string>} env
 * @property {{ from: string | undefined, sources: string[], target: string }[]} copies
 * @property {string[]} command
 * @property {string[]} healthCommand
 */

/** @param {string} text @returns {[string, string][]} its instructions: keyword and the rest of the line */
function instructionsOf(text) {
  return text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, keyword = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      return [keyword, rest];
    });
}

/** @param {string} rest @returns {Image['copies'][number]} */
function readCopy(rest) {
  const words = rest.split(/\s+/);
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const paths = words.filter((word) => !word.startsWith('--'));
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

/**
 * Reads one stage of a Dockerfile, with what it takes over from those it stands on.
 * @param {string} text
 * @param {string} stage
 * @returns {Image}
 */
export function readImage(text, stage) {
  /** @type {Map<string, Image>} */
  const stages = new Map();
  /** @type {Image} */
  let image = emptyImage();
  for (const [keyword, rest] of instructionsOf(text)) {
    if (keyword === 'FROM') {
      const [base = '', , name = ''] = rest.split(/\s+/);
      image = structuredClone(stages.get(base) ?? emptyImage());
      stages.set(name, image);
    } else if (keyword === 'WORKDIR') image.workdir = posix.resolve(image.workdir, rest);
    else if (keyword === 'USER') image.user = rest;
    else if (keyword === 'COPY') image.copies.push(readCopy(rest));
    else if (keyword === 'CMD') image.command = JSON.parse(rest);
    else if (keyword === 'HEALTHCHECK') image.healthCommand = JSON.parse(rest.slice(rest.indexOf('[')));
    else if (keyword === 'ENV')
      for (const pair of rest.split(/\s+/)) {
        const [name = '', value = ''] = pair.split('=');
        image.env[name] = value;
      }
    else if (keyword !== 'RUN' && keyword !== 'EXPOSE')
      throw new Error(`What is ${keyword} in a Dockerfile?`);
  }
  const found = stages.get(stage);
  if (found === undefined) throw new Error(`The Dockerfile has no stage ${stage}.`);
  return found;
}

/** @returns {Image} */
function emptyImage() {
  return { workdir: '/', user: 'root', env: {}, copies: [], command: [], healthCommand: [] };
}

/** Where the stages that build work on the repository. */
const repoInImage = '/repo/';

/**
 * Lays the files of an image into a folder, by its COPY lines and nothing else.
 * @param {Image} image
 * @param {{ root: string, folder: string, skip: readonly string[] }} places the repository with its builds, the folder that
 *   becomes the image's root, and what stands in the builds here that a build of the image would not have made
 */
export function assembleImage({ workdir, copies }, { root, folder, skip }) {
  for (const { from, sources, target } of copies) {
    const into = join(folder, posix.resolve(workdir, target), target.endsWith('/') ? '.' : '');
    for (const source of sources) {
      if (from !== undefined && !source.startsWith(repoInImage))
        throw new Error(`COPY of ${source} from ${from}: only what stands in ${repoInImage} is known here.`);
      const path = join(root, from === undefined ? source : source.slice(repoInImage.length));
      if (!existsSync(path)) throw new Error(`COPY of ${source}: it has not been built.`);
      // Of a folder its contents are copied; a file keeps its name where the target is a folder.
      const isFile = statSync(path).isFile();
      const place = isFile && target.endsWith('/') ? join(into, basename(path)) : into;
      mkdirSync(dirname(place), { recursive: true });
      cpSync(path, place, { recursive: true, verbatimSymlinks: true });
      for (const left of skip.filter((one) => one.startsWith(`${path}${sep}`))) {
        rmSync(join(place, relative(path, left)), { recursive: true, force: true });
      }
    }
  }
}
