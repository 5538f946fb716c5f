'use client';

import { cx, IconButton } from '@kader/ui';
import { ChevronDown } from 'lucide-react';

/** Unfolds the rest of a row. */
export function OpenButton({
  name,
  open,
  onToggle,
  className,
}: {
  readonly name: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly className?: string | undefined;
}) {
  return (
    <IconButton
      name={name}
      icon={<ChevronDown className={cx('transition-transform', open && 'rotate-180')} />}
      size="s"
      aria-expanded={open}
      onClick={onToggle}
      className={className}
    />
  );
}
