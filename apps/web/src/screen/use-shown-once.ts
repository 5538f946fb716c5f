'use client';
import { useState } from 'react';

/** Which parts were shown since the page stands: those stay, so that they can close by themselves and keep what was typed. */
export function useShownOnce<Part>(shown: Part | null): ReadonlySet<Part> {
  const [known, setKnown] = useState<ReadonlySet<Part>>(new Set());
  if (shown !== null && !known.has(shown)) {
    setKnown(new Set([...known, shown]));
  }
  return known;
}
