import type { ComponentType, ReactNode } from 'react';

/** A link of the app around, so that views lead into the document without loading a page anew. */
export type ViewLink = ComponentType<{
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}>;

export interface ViewProps {
  /** Address of the plan's document. */
  readonly plan: string;
  readonly link: ViewLink;
  /** Address at which a version is shared; absent for whoever may not. */
  readonly share?: string | undefined;
}
