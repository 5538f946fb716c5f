import {
  type AcceptedSet,
  applyChangeSet,
  type ChangeSet,
  type Definitions,
  parseChangeSet,
} from '@kader/plan/changes';
import { type PlanDocument, rowsOf } from '@kader/plan/document';
import type {
  ApplyAnswer,
  DocumentTransport,
  ForeignSet,
  PersonEntry,
  PersonNames,
} from '../store/transport.ts';

/** What the way between a tab and the server does with a request. */
export type Line =
  | 'open'
  /** Nothing arrives. */
  | 'cut'
  /** The request arrives, the answer gets lost. */
  | 'deaf';

/** A transport whose line a test can cut. */
export interface TestTransport extends DocumentTransport {
  line: Line;
  /** Refuses everything with this code, as a server does after the session ended. */
  refusal: string | null;
}

/** A little server for tests: keeps a document as the real one does, by the same core, without a database. */
export class PlanServer {
  document: PlanDocument;
  people: readonly PersonEntry[];
  readonly log: (AcceptedSet & { readonly by: string; readonly given: string })[] = [];

  readonly definitions: Definitions | undefined;

  constructor(document: PlanDocument, people: readonly PersonEntry[] = [], definitions?: Definitions) {
    this.document = document;
    this.definitions = definitions;
    this.people = people;
  }

  /** Where one tab sends to. */
  transport(by: string): TestTransport {
    const transport: TestTransport = {
      line: 'open',
      refusal: null,
      apply: async (set, persons) => {
        await arrive(transport);
        const answer = this.apply(set, persons, by);
        await answered(transport);
        return answer;
      },
      since: async (seq) => {
        await arrive(transport);
        // As over the network: what is answered is new each time, also where it says the same.
        const people = structuredClone(this.people);
        const answer = { seq: this.document.seq, sets: this.since(seq), people };
        await answered(transport);
        return answer;
      },
    };
    return transport;
  }

  /** Applies a set once: the same id with the same bytes answers the first result. Throws what the real one answers. */
  apply(set: ChangeSet, persons: PersonNames, by: string): ApplyAnswer {
    const given = JSON.stringify(set);
    const known = this.log.find(({ id }) => id === set.id);
    if (known !== undefined) {
      return known.given === given ? { seq: known.seq, changes: known.changes } : refuse('CHANGE_SET_REUSED');
    }
    const parsed = parseChangeSet(JSON.parse(given), this.definitions);
    if (!parsed.ok) {
      throw parsed.error;
    }
    const seq = this.document.seq + 1;
    const seqOfSet = (id: string) => this.log.find((entry) => entry.id === id)?.seq;
    const applied = applyChangeSet(
      this.document,
      parsed.value,
      { seq, seqOfSet, check: true },
      this.definitions,
    );
    if (!applied.ok) {
      throw applied.error;
    }
    this.document = applied.value.document;
    this.log.push({ id: set.id, seq, changes: applied.value.changes, by, given });
    this.people = rowsOf(this.document, 'people').flatMap((row): PersonEntry[] => {
      const name = persons[row.id]?.name ?? this.people.find(({ id }) => id === row.id)?.name;
      const kind = row.fields.kind;
      return name === undefined
        ? []
        : [{ id: row.id, name, kind: kind === 'member' || kind === 'client' ? kind : 'outside' }];
    });
    return applied.value.merged.length === 0 ? { seq } : { seq, changes: applied.value.changes };
  }

  private since(seq: number): readonly ForeignSet[] {
    return this.log
      .filter((entry) => entry.seq > seq)
      .map(({ id, seq: number, changes, by }) => ({
        id,
        seq: number,
        changes,
        by,
        at: '2027-03-01T09:00:00Z',
      }));
  }
}

async function arrive(transport: TestTransport): Promise<void> {
  await Promise.resolve();
  if (transport.line === 'cut') {
    throw new TypeError('fetch failed');
  }
  if (transport.refusal !== null) {
    refuse(transport.refusal);
  }
}

async function answered(transport: TestTransport): Promise<void> {
  await Promise.resolve();
  if (transport.line === 'deaf') {
    throw new TypeError('fetch failed');
  }
}

function refuse(code: string): never {
  throw Object.assign(new Error(code), { code, details: null });
}
