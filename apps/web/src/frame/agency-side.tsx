'use client';
import { Palette, type PaletteProps } from '../palette/palette.tsx';
import { type ScreenData, ScreenScope } from '../screen/screen-scope.tsx';

/** What stands around the pages of an agency's people: what all their components stand on, and the palette. */
export function AgencySide({ screen, ...palette }: PaletteProps & { readonly screen: ScreenData }) {
  return (
    <ScreenScope {...screen}>
      <Palette {...palette} />
    </ScreenScope>
  );
}
