'use client';
import { brandStyle } from '@kader/ui';
import { type CSSProperties, type ReactNode, useLayoutEffect } from 'react';

/**
 * Colours everything within in an agency's colour. Menus and dialogs hang on the body, outside of it, so the body gets
 * the colours too for as long as this stands.
 */
export function BrandScope({ color, children }: { readonly color: string; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    const { body } = document;
    const properties = Object.entries(brandStyle(color));
    for (const [name, value] of properties) body.style.setProperty(name, value);
    return () => {
      for (const [name] of properties) body.style.removeProperty(name);
    };
  }, [color]);

  return (
    <div data-brand="" style={brandStyle(color) as CSSProperties} className="contents">
      {children}
    </div>
  );
}
