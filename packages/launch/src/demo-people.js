/**
 * @typedef {object} DemoPerson as the seed prints them
 * @property {string} name
 * @property {string} role what they are, e.g. "Planner at Noorderlicht"
 * @property {string} see one line: what there is to see as this person
 * @property {'web' | 'admin'} app where they sign in
 */

/** @param {unknown} value @returns {value is DemoPerson} */
function isPerson(value) {
  const { name, role, see, app } = /** @type {Partial<DemoPerson>} */ (value ?? {});
  return [name, role, see].every((text) => typeof text === 'string') && (app === 'web' || app === 'admin');
}

/**
 * Reads what the seed printed.
 * @param {unknown} said `{ people: [{ name, role, see, app }] }`
 * @returns {DemoPerson[]}
 * @throws {Error} when it said anything else: nobody could sign in without knowing as whom
 */
export function readDemoPeople(said) {
  const list = /** @type {{ people?: unknown } | undefined} */ (said)?.people;
  if (!Array.isArray(list) || list.length === 0 || !list.every(isPerson)) {
    throw new Error('The seed did not say who the demo people are.');
  }
  return list;
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
