import type { Item } from '../document/document.ts';
import { type Definitions, registeredDefinitions } from './definitions.ts';

/**
 * Whether any row holds an amount of money: a money field, a series of money, or a measure whose unit is money. Then the document's
 * currency is fixed, because amounts are minor units of it. Removed rows do not count, else a slip could not be undone.
 */
export function hasMoney(items: Iterable<Item>, definitions: Definitions = registeredDefinitions): boolean {
  for (const item of items) {
    if (!item.removed && Object.keys(item.fields).some((field) => isMoney(item, field, definitions))) {
      return true;
    }
  }
  return false;
}

function isMoney(item: Item, field: string, definitions: Definitions): boolean {
  const definition = definitions.field(item.collection, field);
  if (definition?.unitField !== undefined) {
    return item.fields[definition.unitField] === 'money';
  }
  return definition?.type === 'money' || definition?.of === 'money';
}
