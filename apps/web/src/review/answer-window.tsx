'use client';
import { useT } from '@kader/i18n/react';
import { Dialog, Sheet } from '@kader/ui';
import type { ReactNode } from 'react';
import { useMedia } from '../screen/use-media.ts';

/** Where a client answers: a dialog; on a phone a sheet from below, where the thumb is. */
export function AnswerWindow({
  open,
  onClose,
  title,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const common = useT('common');
  const isPhone = useMedia('(max-width: 859.98px)', false);
  const shared = {
    open,
    onOpenChange: (next: boolean) => !next && onClose(),
    title,
    closeLabel: common('actions.close'),
  };
  return isPhone ? (
    <Sheet {...shared}>{children}</Sheet>
  ) : (
    <Dialog {...shared} size="m">
      {children}
    </Dialog>
  );
}
