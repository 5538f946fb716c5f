'use client';

import type { ReferencePlace } from '@kader/plan/document';
import { createContext } from 'react';

/** What a person is asked before a row goes that others refer to. */
export interface RemovalQuestion {
  /** What the row is called. */
  readonly name: string;
  readonly references: readonly ReferencePlace[];
  readonly onDelete: () => void;
}

/** Asks. The same function for the life of a document on the screen. */
export const RemovalContext = createContext<(question: RemovalQuestion) => void>(({ onDelete }) =>
  onDelete(),
);
