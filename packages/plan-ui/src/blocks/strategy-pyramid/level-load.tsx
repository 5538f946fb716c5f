'use client';

import type { pyramidLevels } from '@kader/plan/blocks';
import { useCollection } from '../../plan/use-document.ts';
import { useCollectionWords } from '../rows/add-row.tsx';

/** What of a plan hangs under a level of the pyramid; vision and mission carry all of it. */
const hanging: Readonly<Partial<Record<(typeof pyramidLevels)[number]['key'], readonly string[]>>> = {
  strategy: ['goals', 'strategicLines', 'planChannels'],
  tactics: ['activities', 'contentItems'],
  execution: ['budgetLines', 'teamMembers', 'technologies', 'experiments'],
};

/** How much of the plan hangs under a level (001-12..16); nothing under one to which nothing belongs yet. */
export function LevelLoad({ level }: { readonly level: (typeof pyramidLevels)[number]['key'] }) {
  const collections = hanging[level] ?? [];
  return collections.length === 0 ? null : (
    <p className="flex flex-wrap gap-x-4 text-12 text-ink-faint empty:hidden">
      {collections.map((collection) => (
        <Load key={collection} collection={collection} />
      ))}
    </p>
  );
}

function Load({ collection }: { readonly collection: string }) {
  const words = useCollectionWords(collection);
  const count = useCollection(collection).length;
  return count === 0 ? null : (
    <span>
      {words('name')} <span className="num">{count}</span>
    </span>
  );
}
