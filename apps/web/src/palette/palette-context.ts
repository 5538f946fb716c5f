'use client';
import type { PaletteGroup } from '@kader/ui';
import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** Gives groups of the palette when it is opened. */
export type PaletteSource = () => readonly PaletteGroup[];

export interface PaletteControl {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  /** Adds a source for as long as a screen stands; returns how to take it away. */
  readonly addSource: (source: PaletteSource) => () => void;
}

const PaletteContext = createContext<PaletteControl | null>(null);
export const PaletteProvider = PaletteContext.Provider;

/** The palette around this screen; null where there is none: for people of a client. */
export function usePalette(): PaletteControl | null {
  return useContext(PaletteContext);
}

/** Adds what a screen can do to the palette. Asked each time it opens, so that nothing is drawn anew meanwhile. */
export function usePaletteSource(source: PaletteSource): void {
  const palette = usePalette();
  const ask = useEffectEvent(source);
  useEffect(() => palette?.addSource(() => ask()), [palette]);
}
