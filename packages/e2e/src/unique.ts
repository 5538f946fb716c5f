import { v7 } from 'uuid';

/** A name that no other test and no earlier run has. */
export function unique(name: string): string {
  return `${name} ${v7().slice(-6)}`;
}
