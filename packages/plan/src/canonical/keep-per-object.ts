/**
 * The function, working each object out once. Only for what is never changed, such as rows and values of a document: what
 * stays the same from one state to the next is then not worked out again.
 */
export function keepPerObject<Given extends object, Found>(
  find: (given: Given) => Found,
): (given: Given) => Found {
  const known = new WeakMap<Given, { readonly found: Found }>();
  return (given) => {
    const kept = known.get(given);
    if (kept !== undefined) {
      return kept.found;
    }
    const found = find(given);
    known.set(given, { found });
    return found;
  };
}
