import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} DemoPerson
 * @property {string} name
 * @property {string} role what they are: "planner", "approver at korenaar"
 * @property {string} see one line: what there is to see as this person
 * @property {'web' | 'admin'} app where they sign in
 *
 * @typedef {object} SeededPerson as the seed prints them
 * @property {string} key
 * @property {string} name
 * @property {{ kind: string, role: string, client?: string }} place
 */

/** @param {unknown} value @returns {value is SeededPerson} */
function isPerson(value) {
  const { key, name, place } = /** @type {Partial<SeededPerson>} */ (value ?? {});
  return [key, name, place?.kind, place?.role].every((text) => typeof text === 'string');
}

/** @param {string} root @returns {Record<string, string>} the same lines that the sign-in page shows, in English, by person */
function readHints(root) {
  const file = join(root, 'packages', 'i18n', 'messages', 'en', 'demo.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).people ?? {}) : {};
}

/**
 * Reads what the seed printed.
 * @param {unknown} said `{ people: [{ key, name, place: { kind, role, client? } }] }`
 * @param {string} root the repository
 * @returns {DemoPerson[]} empty when it said nothing of the kind
 */
export function readDemoPeople(said, root) {
  const list = /** @type {{ people?: unknown } | undefined} */ (said)?.people;
  const hints = readHints(root);
  return (Array.isArray(list) ? list : []).filter(isPerson).map(({ key, name, place }) => {
    const role = place.role.replaceAll('-', ' ');
    return {
      name,
      role: place.client === undefined ? role : `${role} at ${place.client}`,
      see: hints[key] ?? '',
      app: place.kind === 'staff' ? 'admin' : 'web',
    };
  });
}

/**
 * @param {readonly DemoPerson[]} people
 * @returns {string[]} lines in columns: name, role, what to see
 */
export function peopleLines(people) {
  const wide = (/** @type {'name' | 'role'} */ key) =>
    Math.max(0, ...people.map((person) => person[key].length));
  const [nameWidth, roleWidth] = [wide('name'), wide('role')];
  return people.map(({ name, role, see }) =>
    `${name.padEnd(nameWidth)}   ${role.padEnd(roleWidth)}   ${see}`.trimEnd(),
  );
}
