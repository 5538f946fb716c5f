'use client';
import { useT } from '@kader/i18n/react';
import { Button } from '@kader/ui';
import { ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import { useLife } from './use-life.ts';

/** Takes something out of the bin. */
export function RestoreButton({
  agencySlug,
  thing,
}: {
  readonly agencySlug: string;
  readonly thing: { readonly kind: 'plan' | 'client'; readonly id: string; readonly name: string };
}) {
  const t = useT('life');
  const common = useT('common');
  const { restore } = useLife(agencySlug);
  const [pending, setPending] = useState(false);
  return (
    <Button
      size="s"
      icon={<ArchiveRestore aria-hidden="true" />}
      pending={pending}
      aria-label={t('bin.restoreName', { name: thing.name })}
      onClick={() => {
        setPending(true);
        void restore(thing).finally(() => setPending(false));
      }}
    >
      {common('actions.restore')}
    </Button>
  );
}
