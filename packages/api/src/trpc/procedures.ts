import { KaderError } from '@kader/errors';
import {
  type Acting,
  execute,
  executeAsPerson,
  type IdentityUseCase,
  type Person,
  type UseCase,
} from '@kader/services';
import { initTRPC } from '@trpc/server';
import type { RequestContext } from '../http/request-context.ts';
import { formatError, toTrpcError } from './format-error.ts';

/** Every procedure carries the use-case it is made from: the walkers read it, and nothing can be wired without one. */
export interface ProcedureMeta {
  readonly useCase: UseCase | IdentityUseCase;
}

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({ errorFormatter: ({ shape, error, ctx }) => formatError(shape, error, ctx?.requestId ?? null) });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/**
 * The actor of a tenant procedure. A URL without an agency, a foreign or an unknown one answers like an id that
 * does not exist; nobody signed in is told to sign in.
 */
export function requireActing(ctx: RequestContext): Acting {
  if (ctx.person === null) {
    throw new KaderError('UNAUTHENTICATED');
  }
  if (ctx.actor === null) {
    throw new KaderError('NOT_FOUND');
  }
  return { actor: ctx.actor, name: ctx.person.name };
}

/** The person of a procedure, with the session that asks: it may be about sessions. */
function personOf({ person, sessionId }: RequestContext): Person | null {
  return person === null ? null : { ...person, sessionId };
}

/** Input is typed here and validated once, inside `execute`, so that every transport gets the same check. */
function inputOf<TInput>(_useCase: { readonly input: { readonly _output: TInput } }) {
  return (raw: unknown): TInput => raw as TInput;
}

async function answer<TOutput>(work: () => Promise<TOutput>): Promise<TOutput> {
  try {
    return await work();
  } catch (error) {
    throw toTrpcError(error);
  }
}

/** A reading procedure of one agency. */
export function tenantQuery<TInput, TOutput>(useCase: UseCase<TInput, TOutput>) {
  return t.procedure
    .meta({ useCase: useCase as UseCase })
    .input(inputOf(useCase))
    .query(({ ctx, input }) => answer(() => execute(useCase, ctx.services, requireActing(ctx), input)));
}

/** A writing procedure of one agency. */
export function tenantMutation<TInput, TOutput>(useCase: UseCase<TInput, TOutput>) {
  return t.procedure
    .meta({ useCase: useCase as UseCase })
    .input(inputOf(useCase))
    .mutation(({ ctx, input }) => answer(() => execute(useCase, ctx.services, requireActing(ctx), input)));
}

/** A reading procedure that needs a person at most. */
export function personQuery<TInput, TOutput>(useCase: IdentityUseCase<TInput, TOutput>) {
  return t.procedure
    .meta({ useCase: useCase as IdentityUseCase })
    .input(inputOf(useCase))
    .query(({ ctx, input }) => answer(() => executeAsPerson(useCase, ctx.services, personOf(ctx), input)));
}

/** A writing procedure that needs a person at most. */
export function personMutation<TInput, TOutput>(useCase: IdentityUseCase<TInput, TOutput>) {
  return t.procedure
    .meta({ useCase: useCase as IdentityUseCase })
    .input(inputOf(useCase))
    .mutation(({ ctx, input }) => answer(() => executeAsPerson(useCase, ctx.services, personOf(ctx), input)));
}
