'use client';
import { useT } from '@kader/i18n/react';
import { shortcuts } from '@kader/plan-ui/shortcuts';
import { IconButton, SearchButton } from '@kader/ui';
import { Search } from 'lucide-react';
import { usePalette } from './palette-context.ts';

/** Opens the palette by mouse or finger: a line that looks like a search box, or an icon in a bar. */
export function PaletteButton({ look }: { readonly look: 'line' | 'icon' | 'touch' }) {
  const t = useT('palette');
  const palette = usePalette();
  if (palette === null) {
    return null;
  }
  return look === 'line' ? (
    <SearchButton onClick={palette.openPalette}>{t('open')}</SearchButton>
  ) : (
    <IconButton
      name={t('title')}
      shortcut={shortcuts.everywhere.palette[0]}
      icon={<Search aria-hidden="true" />}
      size={look === 'touch' ? 'l' : 'm'}
      onClick={palette.openPalette}
    />
  );
}
