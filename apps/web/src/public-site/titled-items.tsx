import { cx } from '@kader/ui';

/** Short statements side by side, each under a title and a line of its own. */
export function TitledItems({
  items,
  className,
}: {
  readonly items: readonly { readonly title: string; readonly text: string }[];
  readonly className?: string;
}) {
  return (
    <ul className={cx('grid gap-x-12 sm:grid-cols-2', className)}>
      {items.map(({ title, text }) => (
        <li key={title} className="border-t pt-3.5 pb-8">
          <h3 className="font-strong">{title}</h3>
          <p className="mt-1 max-w-measure text-ink-soft leading-[22px]">{text}</p>
        </li>
      ))}
    </ul>
  );
}
