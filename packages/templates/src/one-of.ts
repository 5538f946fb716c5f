/** Reads a property of a row of a catalogue that has one of a few values. Throws an Error that names both for any other value. */
export function oneOf<T extends string>(
  allowed: readonly T[],
  value: string,
  { entry, property }: { readonly entry: string; readonly property: string },
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new Error(`${entry}: ${property} is none of ${allowed.join(', ')}`);
  }
  return found;
}
