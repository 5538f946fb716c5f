'use client';
import { useT } from '@kader/i18n/react';
import { Button, Menu, MenuItem } from '@kader/ui';
import { ChevronDown, FileText } from 'lucide-react';
import type { Pdf } from './use-pdf.ts';
import { usePdfKinds } from './use-pdf-kinds.ts';

/** What can be made of a version besides its own PDF; nothing where there is nothing else. */
export function MoreDocuments({ pdf, className }: { readonly pdf: Pdf; readonly className?: string }) {
  const t = useT('review');
  const kinds = usePdfKinds().filter((kind) => kind !== 'pdf');
  if (kinds.length === 0) {
    return null;
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button
          look="quiet"
          size="s"
          pending={pdf.making !== null}
          iconEnd={<ChevronDown aria-hidden="true" className="size-3.5" />}
          className={className}
        >
          {t('documents.more')}
        </Button>
      }
    >
      {kinds.map((kind) => (
        <MenuItem key={kind} icon={<FileText aria-hidden="true" />} onSelect={() => pdf.start(kind)}>
          {t(`documents.kinds.${kind}.label`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
