'use client';

import { useT } from '@kader/i18n/react';
import { goneBlocks, type PlanDocument } from '@kader/plan/document';
import { Button, useToast } from '@kader/ui';
import { useCallback } from 'react';
import { usePlanData } from '../plan/plan-scope.ts';
import { useSelected } from '../plan/use-selected.ts';
import { useEditor } from '../plan/use-store.ts';

/** The way back for a row or an own section that was deleted and still is: it stands again where it stood, with what belonged to it. */
export function BringBack({ item, subject }: { readonly item: string; readonly subject: string }) {
  const t = useT('history');
  const store = useEditor();
  const toast = useToast();
  const { structure = false } = usePlanData().rights;
  const select = useCallback(
    (document: PlanDocument) => canComeBack(document, item, structure),
    [item, structure],
  );
  const isGone = useSelected(select, Object.is);
  if (store === null || !isGone) {
    return null;
  }
  return (
    <Button
      size="s"
      className="mt-1 block"
      aria-label={t('panel.bringBackName', { subject })}
      onClick={() => {
        store.change([{ op: 'item.restore', id: item }]);
        toast.show({ title: t('panel.broughtBack', { subject }), tone: 'good' });
      }}
    >
      {t('panel.bringBack')}
    </Button>
  );
}

/** Whether a row is removed while what it belongs to still stands; a section comes back by whoever may change the structure. */
function canComeBack({ items }: PlanDocument, id: string, structure: boolean): boolean {
  const row = items.get(id);
  if (row?.collection === 'sections') {
    return row.removed === true && structure;
  }
  const isHomeless = row?.block !== undefined && goneBlocks(items).has(row.block);
  const isOrphan = row?.parent !== undefined && items.get(row.parent)?.removed === true;
  return row?.removed === true && !isHomeless && !isOrphan;
}
