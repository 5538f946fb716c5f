import type { ReactNode } from 'react';

/** Words for assistive technology only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}

export type SkipLinkProps = {
  /** The id of the place it leads to: 'main'. */
  readonly target: string;
  readonly children: ReactNode;
};

/** The first link of a page: past the navigation to the content. Seen only with focus. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a
      href={`#${target}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded focus:bg-paper-raised focus:px-4 focus:py-2.5 focus:text-14 focus:font-medium focus:text-accent focus:shadow-float"
    >
      {children}
    </a>
  );
}
