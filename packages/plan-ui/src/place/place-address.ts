import { blockAnchor } from '../document/anchors.ts';
import type { FocusTarget } from '../plan/focus-source.ts';

const parameter = 'at';

/**
 * The address of a place in the document at `plan`. By itself it leads to the block; a screen that reads it (`readPlace`)
 * goes on to the row, the field and the month.
 */
export function placeAddress(plan: string, { block, item, field, month }: FocusTarget): string {
  const parts = [item, field, month].filter((part) => part !== undefined);
  const at = parts.length === 0 ? '' : `?${new URLSearchParams({ [parameter]: parts.join('.') })}`;
  return `${plan}${at}${block === undefined ? '' : `#${blockAnchor(block)}`}`;
}

/** The row, field and month that an address names, with its block; null for an address without a row. */
export function readPlace({ searchParams, hash }: URL): FocusTarget | null {
  const [item, field, month] = (searchParams.get(parameter) ?? '').split('.');
  // Keys of blocks are letters, figures and dashes: nothing in them is encoded.
  const block = /^#block-([\w-]+)$/.exec(hash)?.[1];
  return item === undefined || item === ''
    ? null
    : {
        item,
        ...(block === undefined ? {} : { block }),
        ...(field === undefined ? {} : { field }),
        ...(month === undefined ? {} : { month }),
      };
}

/** The same address without the place. */
export function withoutPlace(address: URL): URL {
  const plain = new URL(address);
  plain.searchParams.delete(parameter);
  return plain;
}
