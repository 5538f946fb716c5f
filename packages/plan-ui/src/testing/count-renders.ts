/** What React tells developer tools about a component in its tree; the part of it that counting needs. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly memoizedProps: Readonly<Record<string, unknown>> | null;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
}

/** Set on a component that ran, and not on one that React passed over. */
const performedWork = 1;
/** Kinds of fibers that are functions of ours: plain, forwarding a ref, memoised. */
const functions: ReadonlySet<number> = new Set([0, 11, 14, 15]);

/**
 * Counts which rows of a document React renders anew, by the hook that it offers to developer tools: a row counts when any
 * component within its `data-item` ran. Call before React is loaded, which is to say in `vi.hoisted`.
 */
export function countRenders(): { readonly take: () => ReadonlySet<string> } {
  let rendered = new Set<string>();
  const hook = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => walk(root.current),
  };
  Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });

  function walk(fiber: Fiber): void {
    const before = fiber.alternate;
    if (before !== null && functions.has(fiber.tag) && (fiber.flags & performedWork) !== 0) {
      note(fiber);
    }
    // Children that were passed over are the very same objects as before.
    if (before === null || fiber.child !== before.child) {
      for (let child = fiber.child; child !== null; child = child.sibling) {
        walk(child);
      }
    }
  }
  function note(fiber: Fiber): void {
    for (let at: Fiber | null = fiber; at !== null; at = at.return) {
      const item = at.memoizedProps?.['data-item'];
      if (typeof item === 'string') {
        rendered.add(item);
        return;
      }
    }
  }
  return {
    take: () => {
      const taken = rendered;
      rendered = new Set();
      return taken;
    },
  };
}
