import type { ComponentType } from 'react';
import { ApprovalReader } from './approval/approval-reader.tsx';
import type { BlockProps } from './block-props.ts';
import { GenericReader } from './generic/generic-reader.tsx';
import { GoalsReader } from './goals/goals-reader.tsx';
import { GuidedTextReader } from './guided-text/guided-text-reader.tsx';

/** Reading views of their own. Apart from the editors, so that a client's page does not carry them. */
const readers: Readonly<Record<string, ComponentType<BlockProps>>> = {
  goals: GoalsReader,
  guidedText: GuidedTextReader,
  approval: ApprovalReader,
};

/** How blocks of a type are read: by a view of their own, else as tables made from the definition. */
export function readerOf(type: string): ComponentType<BlockProps> {
  return readers[type] ?? GenericReader;
}
