/**
 * Joins lists of ids into one in which each of them keeps its order. The lists are views of one collection, so they do
 * not contradict each other; ids caught in a contradiction would come last, as first met.
 */
export function mergeOrders(lists: readonly (readonly string[])[]): readonly string[] {
  const followers = new Map<string, string[]>(lists.flat().map((id) => [id, []]));
  const waitingFor = new Map<string, number>();
  for (const list of lists) {
    for (const [index, id] of list.entries()) {
      const next = list[index + 1];
      if (next !== undefined) {
        followers.get(id)?.push(next);
        waitingFor.set(next, (waitingFor.get(next) ?? 0) + 1);
      }
    }
  }
  // A set grows while it is walked: an id joins when nothing stands before it any more.
  const placed = new Set([...followers.keys()].filter((id) => !waitingFor.has(id)));
  for (const id of placed) {
    for (const next of followers.get(id) ?? []) {
      const left = (waitingFor.get(next) ?? 1) - 1;
      waitingFor.set(next, left);
      if (left === 0) {
        placed.add(next);
      }
    }
  }
  return [...new Set([...placed, ...followers.keys()])];
}
