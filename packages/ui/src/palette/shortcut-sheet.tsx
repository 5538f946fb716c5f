'use client';
import { Dialog } from '../floating/dialog.tsx';
import { Kbd } from '../marks/kbd.tsx';

export type ShortcutGroup = {
  readonly heading: string;
  readonly lines: readonly {
    /** What the keys do. */
    readonly does: string;
    /** As for Kbd; more than one where several do it. */
    readonly keys: readonly string[];
  }[];
};

/** Every shortcut of a screen, by what it does. */
export function ShortcutSheet({
  open,
  onOpenChange,
  title,
  closeLabel,
  groups,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly groups: readonly ShortcutGroup[];
}) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} closeLabel={closeLabel} size="m">
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {groups.map(({ heading, lines }) => (
          <section key={heading}>
            <h3 className="text-12 text-ink-faint">{heading}</h3>
            <dl className="mt-1">
              {lines.map(({ does, keys }) => (
                <div key={does} className="flex items-center justify-between gap-3 border-b py-1.5 text-13">
                  <dt className="min-w-0">{does}</dt>
                  <dd className="flex max-w-[55%] flex-none flex-wrap justify-end gap-1">
                    {keys.map((shortcut) => (
                      <Kbd key={shortcut} keys={shortcut} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
