'use client';

import { useT } from '@kader/i18n/react';
import { Button, useToast } from '@kader/ui';
import { Copy } from 'lucide-react';
import { useState } from 'react';

/** Copies a text, and says that it did. */
export function CopyButton({ text, main = false }: { readonly text: string; readonly main?: boolean }) {
  const t = useT('plan');
  const common = useT('common');
  const toast = useToast();
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      toast.show({ title: t('grid.pasteBlocked', { keys: 'Ctrl+C' }) });
    }
  }
  return (
    <Button size="s" look={main ? 'primary' : 'default'} icon={<Copy />} onClick={() => void copy()}>
      {common(isCopied ? 'actions.copied' : 'actions.copy')}
    </Button>
  );
}
