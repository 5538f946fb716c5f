import type { ReactNode } from 'react';

/** Components of `@kader/ui` by name, each in its states by name. Words stand here in English alone: nobody but us sees them. */
export type UiStates = Readonly<Record<string, Readonly<Record<string, ReactNode>>>>;

/** For what calls back where nothing follows. */
export const nothing = (): void => undefined;
