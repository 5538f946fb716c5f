/** Deepest JSON that a value may be. Rich text, the deepest there is, stays far below. */
const maxDepth = 64;

/** Whether a value is JSON that no reader of it can stumble over by its depth. */
export function isShallow(given: unknown, depth = 0): boolean {
  if (given === null || typeof given !== 'object') {
    return given !== undefined && typeof given !== 'function';
  }
  return depth < maxDepth && Object.values(given).every((inner) => isShallow(inner, depth + 1));
}
