/**
 * @typedef {object} DemoPerson
 * @property {string} name
 * @property {string} role what they are, and where
 * @property {string} see one line: what there is to see as this person
 * @property {'web' | 'admin'} app where they sign in
 */

/** @param {unknown} value @returns {string} */
function textOf(value) {
  return typeof value === 'string' ? value : '';
}

/**
 * Reads what the seed printed.
 * @param {unknown} said `{ people: [{ name, role, see, app }] }`
 * @returns {DemoPerson[]} empty when it said nothing of the kind
 */
export function readDemoPeople(said) {
  const list = /** @type {{ people?: unknown } | undefined} */ (said)?.people;
  if (!Array.isArray(list)) return [];
  return list
    .filter((person) => typeof person === 'object' && person !== null && textOf(person.name) !== '')
    .map((person) => ({
      name: textOf(person.name),
      role: textOf(person.role),
      see: textOf(person.see),
      app: person.app === 'admin' ? 'admin' : 'web',
    }));
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
