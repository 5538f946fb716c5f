'use client';

import type { BlockProps } from '../block-props.ts';
import { BenchmarkTable } from './benchmark-table.tsx';
import { CompetitorList } from './competitor-list.tsx';

/** Competitors while they are compared: who they are, then by what, with the firm's own value beside theirs. */
export function CompetitorsEditor({ block }: BlockProps) {
  return (
    <>
      <CompetitorList block={block} />
      <BenchmarkTable block={block} />
    </>
  );
}
