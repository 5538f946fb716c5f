import type { OutboxEntry } from './outbox.ts';
import type { PersonEntry } from './transport.ts';

/** The people whom a set brings along, as the document will list them. */
export function broughtPeople({ set, persons }: OutboxEntry): readonly PersonEntry[] {
  return Object.entries(persons).map(([id, { name }]) => {
    const added = set.changes.find((change) => change.op === 'item.add' && change.id === id);
    const kind = added?.op === 'item.add' ? added.fields.kind : undefined;
    return { id, name, kind: kind === 'member' || kind === 'client' ? kind : 'outside' };
  });
}

/** The people that the server told of, and those brought along that it does not know yet. */
export function withBrought(
  people: readonly PersonEntry[],
  brought: readonly PersonEntry[],
): readonly PersonEntry[] {
  const known = new Set(people.map(({ id }) => id));
  const fresh = new Map(brought.filter(({ id }) => !known.has(id)).map((person) => [person.id, person]));
  return fresh.size === 0 ? people : [...people, ...fresh.values()];
}
