'use client';

import { useState } from 'react';
import { useJumpTo } from '../../plan/use-focus-target.ts';

/** Whether the folded fields of a row show: by the person, or because somebody wants to go to one of them. */
export function useOpening(
  id: string,
  isFolded: (field: string) => boolean,
): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  const [reached, setReached] = useState(0);
  const jump = useJumpTo(id);
  const field = jump?.target.field;
  if (jump !== null && field !== undefined && jump.number !== reached && isFolded(field)) {
    setReached(jump.number);
    setOpen(true);
  }
  return [open, setOpen];
}
