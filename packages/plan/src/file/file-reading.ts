import type { Item } from '../document/document.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import { maxFaults, type PlanFileFault } from './plan-file-fault.ts';

/** A file being read: what was read so far, and what did not fit. */
export interface FileReading {
  readonly structure: TemplateStructure;
  readonly items: Map<string, Item>;
  readonly faults: readonly PlanFileFault[];
  note(fault: PlanFileFault): void;
  /** Whether as many faults are known as are told: nothing is gained by reading on. */
  isFull(): boolean;
  /** Keeps an item, or notes that its id is there already. */
  put(item: Item, place?: Omit<PlanFileFault, 'reason'>): void;
}

/** Begins to read the file of a plan of such a template. */
export function fileReading(structure: TemplateStructure): FileReading {
  const items = new Map<string, Item>();
  const faults: PlanFileFault[] = [];
  const note = (fault: PlanFileFault) => {
    if (faults.length < maxFaults) {
      faults.push(fault);
    }
  };
  return {
    structure,
    items,
    faults,
    note,
    isFull: () => faults.length >= maxFaults,
    put(item, place = {}) {
      if (items.has(item.id)) {
        note({ reason: 'idTaken', ...place });
      } else {
        items.set(item.id, item);
      }
    },
  };
}
