/**
 * The ids that somebody must have moved to bring one order about from another: those of both lists that are not in the
 * longest run that kept its order. Ids of one list alone count for nothing.
 */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => place.has(id));
  const places = common.map((id) => place.get(id) ?? 0);
  const kept = longestRun(places);
  return new Set(common.filter((_, index) => !kept.has(index)));
}

/** Indexes of a longest ascending subsequence of distinct numbers. */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  /** Per length: the index whose number ends the run of that length with the lowest end. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    previous[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  }
  const run = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    run.add(index);
  }
  return run;
}
