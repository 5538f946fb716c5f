import type { IdentityUseCase, UseCase } from '@kader/services';
import type { AnyTRPCRouter } from '@trpc/server';
import type { ProcedureMeta } from '../trpc/procedures.ts';

/** A procedure with its address and the use-case it is wired from. */
export interface ListedProcedure {
  readonly path: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly useCase: UseCase | IdentityUseCase | undefined;
}

/** Every procedure of a router, however deep. */
export function listProcedures(router: AnyTRPCRouter): readonly ListedProcedure[] {
  return Object.entries(router._def.procedures).map(([path, procedure]) => {
    const definition = (procedure as { _def: { type: ListedProcedure['type']; meta?: ProcedureMeta } })._def;
    return { path, type: definition.type, useCase: definition.meta?.useCase };
  });
}
