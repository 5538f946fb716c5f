import { dayIn } from '@kader/i18n';
import type { HistoryEntry } from './history-types.ts';

/** What one person did in one go, on one day. */
export interface HistoryGroup {
  readonly key: string;
  readonly by: string;
  /** ISO date-time of the last of its sets. */
  readonly at: string;
  readonly entries: readonly HistoryEntry[];
}

export interface HistoryDay {
  /** `YYYY-MM-DD` in the zone given. */
  readonly day: string;
  readonly groups: readonly HistoryGroup[];
}

/**
 * Groups history, last first, by day and by person: what one person did without another in between stands together.
 * Several lines on one field of one row become one, from the first value to the last.
 */
export function groupHistory(entries: readonly HistoryEntry[], timeZone: string): readonly HistoryDay[] {
  const days: { day: string; groups: HistoryGroup[] }[] = [];
  for (const entry of entries) {
    const day = dayIn(timeZone, entry.at);
    let last = days.at(-1);
    if (last?.day !== day) {
      last = { day, groups: [] };
      days.push(last);
    }
    const group = last.groups.at(-1);
    if (group !== undefined && group.by === entry.by.name) {
      // Named after its first set, a group stays the same one while it grows.
      last.groups[last.groups.length - 1] = {
        ...group,
        key: String(entry.seq),
        entries: [...group.entries, entry],
      };
    } else {
      last.groups.push({ key: String(entry.seq), by: entry.by.name, at: entry.at, entries: [entry] });
    }
  }
  return days.map(({ day, groups }) => ({ day, groups: groups.map(joined) }));
}

/** A pause in typing ends a change set: the pauses of one sentence are one change to who reads of it. */
function joined(group: HistoryGroup): HistoryGroup {
  const entries: HistoryEntry[] = [];
  for (const entry of group.entries) {
    const newer = entries.at(-1);
    const [line, above] = [entry.lines[0], newer?.lines[0]];
    const isOne = entry.lines.length === 1 && newer?.lines.length === 1;
    if (
      newer !== undefined &&
      line !== undefined &&
      above !== undefined &&
      isOne &&
      isSameField(line.params, above.params) &&
      line.key === above.key
    ) {
      const { before } = line.params;
      const params = before === undefined ? above.params : { ...above.params, before };
      entries[entries.length - 1] = { ...newer, lines: [{ ...above, params }] };
    } else {
      entries.push(entry);
    }
  }
  return { ...group, entries };
}

function isSameField(
  a: HistoryEntry['lines'][number]['params'],
  b: HistoryEntry['lines'][number]['params'],
): boolean {
  return a.field !== undefined && a.field === b.field && a.item === b.item && a.section === b.section;
}
