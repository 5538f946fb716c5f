import type { BlockInstance } from '@kader/plan/template';
import type { ComponentType } from 'react';

/** What a view of a block is given. */
export interface BlockProps {
  readonly block: BlockInstance;
  /** Key of the section it stands in. */
  readonly section: string;
}

/** How blocks of a type are edited and read. */
export interface BlockViews {
  readonly Editor: ComponentType<BlockProps>;
  readonly Reader: ComponentType<BlockProps>;
}
