import type { BlockInstance } from '@kader/plan/template';

/** What a view of a block is given. */
export interface BlockProps {
  readonly block: BlockInstance;
  /** Key of the section it stands in. */
  readonly section: string;
}
