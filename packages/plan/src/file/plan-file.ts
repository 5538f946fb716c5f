import type { DocumentKind, Item } from '../document/document.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { SectionDefinition } from '../template/template-structure.ts';

/** Says of a JSON file that it is one of ours. */
export const planFileFormat = 'kader-plan';
/** Form of the file; a later form gets another number, and old files stay readable. */
export const planFileVersion = 1;

/**
 * The id that a plan has in its file. What ids derive from it does so for every plan, so that a plan that was imported gives
 * the same file again, whatever id it has here.
 */
export const planFileId = '6f2d1c5e-0000-8000-8000-000000000001';

/**
 * Most that a file may bring: far more than plans have, and as much as is read within seconds. A plan of 1,000 rows of ordinary
 * length is 1.4 MB in English and up to twice that in Russian, whose letters take two bytes.
 */
export const maxPlanFileBytes = 20_000_000;
export const maxPlanFileRows = 20_000;
export const maxPlanFilePeople = 5_000;
export const maxPlanFileSections = 1_000;

/** How much of a plan is in a file: without what is internal, or everything. */
export const planFileContents = ['shared', 'everything'] as const;
export type PlanFileContent = (typeof planFileContents)[number];

type Fields = Readonly<Record<string, FieldValue>>;

/** What a plan says about a section of its template; with `own`, a section that only this plan has. */
export interface PlanFileSection {
  readonly key: string;
  readonly order: string;
  readonly own?: true;
  readonly fields: Fields;
}

/** Somebody whom the plan names. No account is behind the name. */
export interface PlanFilePerson {
  readonly id: string;
  readonly order: string;
  readonly name: string;
  readonly kind: 'member' | 'client' | 'outside';
}

export interface PlanFileRow
  extends Pick<Item, 'id' | 'collection' | 'parent' | 'block' | 'order' | 'origin'> {
  readonly fields: Fields;
  /** Of an answer: the key of the question. */
  readonly prompt?: string;
}

/**
 * A whole plan as one JSON file, for leaving the service and for coming to it. Values stand in canonical form: money in minor
 * units of `plan.currency`, percent as fractions, dates `YYYY-MM-DD`; an absent key is an empty field.
 */
export interface PlanFile {
  readonly format: typeof planFileFormat;
  readonly version: typeof planFileVersion;
  readonly kind: DocumentKind;
  readonly content: PlanFileContent;
  /** SHA-256 of what the client may read of the plan under `planFileId` (`freeze`): the same content, the same hash. */
  readonly contentHash: string;
  readonly template: {
    readonly key: string;
    readonly version: number;
    /** For readers without our library; importing goes by the library that is there. */
    readonly sections: readonly SectionDefinition[];
    /** Titles, questions and guidance by key, in the language of the plan. For the same readers. */
    readonly words: Readonly<Record<string, string>>;
  };
  /** The header: `title`, `locale`, `currency`, `periodStart`, `periodEnd`, `business`. */
  readonly plan: Fields;
  readonly sections: readonly PlanFileSection[];
  readonly people: readonly PlanFilePerson[];
  readonly rows: readonly PlanFileRow[];
}

/** Whether a file can name a person so. */
export function isPersonKind(kind: unknown): kind is PlanFilePerson['kind'] {
  return kind === 'member' || kind === 'client' || kind === 'outside';
}
