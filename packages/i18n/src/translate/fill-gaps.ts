import type { MessageTree } from './message-types.ts';

/** The messages of `own`, and for each that it lacks the one of `base`. */
export function fillGaps(base: MessageTree, own: MessageTree): MessageTree {
  const keys = new Set([...Object.keys(base), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, pick(base[key], own[key])]));
}

function pick(
  base: string | MessageTree | undefined,
  own: string | MessageTree | undefined,
): string | MessageTree {
  if (typeof base === 'object' && typeof own === 'object') {
    return fillGaps(base, own);
  }
  return own ?? base ?? '';
}
