import type { UseCase } from '@kader/services';
import type { AnyTRPCRouter } from '@trpc/server';
import type { ProcedureMeta } from './procedures.ts';

/** A use-case that takes more than a request otherwise brings. */
export type LargeInputUseCase = UseCase & { readonly inputBytesMax: number };

/**
 * The use-case of the one procedure that an address names, where it takes more than a request otherwise brings. Null for every
 * other procedure, and for several at once: nothing may ride along with a file.
 */
export function largeInputOf(router: AnyTRPCRouter, named: string): LargeInputUseCase | null {
  const { procedures } = router._def;
  if (!Object.hasOwn(procedures, named)) {
    return null;
  }
  const { meta } = (procedures[named] as unknown as { _def: { meta?: ProcedureMeta } })._def;
  const useCase = meta?.useCase;
  return useCase?.kind === 'tenant' && hasLargeInput(useCase) ? useCase : null;
}

function hasLargeInput(useCase: UseCase): useCase is LargeInputUseCase {
  return useCase.inputBytesMax !== undefined;
}
