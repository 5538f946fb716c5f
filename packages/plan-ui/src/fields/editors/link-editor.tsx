'use client';

import { useT } from '@kader/i18n/react';
import { ExternalLink } from 'lucide-react';
import type { ControlProps } from './control-props.ts';
import { TypedEditor } from './typed-editor.tsx';

/** An address, with the way to the page. */
export function LinkEditor(props: ControlProps) {
  const t = useT('plan');
  const value = props.row.fields[props.field];
  const address = typeof value === 'string' ? value : null;
  return (
    <span className="inline-flex max-w-full items-start gap-2">
      <TypedEditor {...props} />
      {address !== null && (
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('field.openLink', { address })}
          title={address}
          className="touch-44 grid size-6 flex-none place-items-center rounded-chip text-ink-faint hover:bg-hover hover:text-ink"
        >
          <ExternalLink aria-hidden="true" className="size-3.5" />
        </a>
      )}
    </span>
  );
}
