import { cx } from '@kader/ui';
import { shareOf, type Words } from './completeness.ts';

/** How complete a language is: what is there filled, what is missing hollow. The words beside it say the same. */
export function WordsBar({ words, className }: { readonly words: Words; readonly className?: string }) {
  const share = shareOf(words);
  return (
    <span aria-hidden="true" className={cx('flex h-1.5 gap-px', className)}>
      {share > 0 && <span className="rounded-[1px] bg-good" style={{ flexGrow: share }} />}
      {share < 1 && (
        <span
          className="rounded-[1px] bg-paper-sunk shadow-[inset_0_0_0_1px_var(--line-control)]"
          // Seen even where one word in a thousand is missing.
          style={{ flexGrow: 1 - share, minWidth: 4 }}
        />
      )}
    </span>
  );
}
