import { type Actor, assertCan, type Permission } from '@kader/access';
import { KaderError } from '@kader/errors';
import type { z } from 'zod';
import type { ServiceContext } from './service-context.ts';

/** A signed-in person before any agency is known. */
export interface Person {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** The session that asks, for procedures about sessions. */
  readonly sessionId?: string | null;
}

/** An actor with the name under which what they do is recorded. */
export interface Acting {
  readonly actor: Actor;
  readonly name: string;
}

interface TenantRun<TInput> extends Acting {
  readonly input: TInput;
  readonly context: ServiceContext;
}

/** Something a person or the system can do within one agency. Made by `defineUseCase` only. */
export interface UseCase<TInput = unknown, TOutput = unknown> {
  readonly kind: 'tenant';
  readonly name: string;
  readonly permission: Permission;
  readonly input: z.ZodType<TInput>;
  /** Most bytes of its input as JSON, where that is more than a request otherwise brings: then it is asked for alone. */
  readonly inputBytesMax?: number;
  readonly run: (args: TenantRun<TInput>) => Promise<TOutput>;
}

/**
 * Declares a use-case. The permission is a required field, so it cannot be forgotten; `run` refines it per object
 * with `assertCan(actor, permission, resource)` once the object is loaded.
 */
export function defineUseCase<TInput, TOutput>(
  definition: Omit<UseCase<TInput, TOutput>, 'kind'>,
): UseCase<TInput, TOutput> {
  return Object.freeze({ kind: 'tenant', ...definition });
}

interface IdentityRun<TInput> {
  /** Null when the use-case is open to anyone and nobody is signed in. */
  readonly person: Person | null;
  readonly input: TInput;
  readonly context: ServiceContext;
}

/** Something done before an agency is known: choosing or creating one, reading an invitation. */
export interface IdentityUseCase<TInput = unknown, TOutput = unknown> {
  readonly kind: 'identity';
  readonly name: string;
  readonly permission: 'anyone' | 'signed-in';
  readonly input: z.ZodType<TInput>;
  readonly run: (args: IdentityRun<TInput>) => Promise<TOutput>;
}

export function defineIdentityUseCase<TInput, TOutput>(
  definition: Omit<IdentityUseCase<TInput, TOutput>, 'kind'>,
): IdentityUseCase<TInput, TOutput> {
  return Object.freeze({ kind: 'identity', ...definition });
}

function parseInput<TInput>(schema: z.ZodType<TInput>, raw: unknown): TInput {
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  const named: unknown = issue?.code === 'custom' ? issue.params?.reason : undefined;
  throw new KaderError('INVALID_INPUT', {
    path: issue === undefined ? [] : issue.path.map(String),
    params: { reason: typeof named === 'string' ? named : (issue?.code ?? 'invalid') },
  });
}

/**
 * Runs a use-case for somebody: role first, then input, then the work.
 * Throws KaderError FORBIDDEN, INVALID_INPUT (with the field's path), or what the use-case refuses with.
 */
export async function execute<TInput, TOutput>(
  useCase: UseCase<TInput, TOutput>,
  context: ServiceContext,
  acting: Acting,
  rawInput: unknown,
): Promise<TOutput> {
  assertCan(acting.actor, useCase.permission);
  return await useCase.run({ ...acting, input: parseInput(useCase.input, rawInput), context });
}

/** The same for what happens before an agency is known; throws UNAUTHENTICATED if a person is needed and none is there. */
export async function executeAsPerson<TInput, TOutput>(
  useCase: IdentityUseCase<TInput, TOutput>,
  context: ServiceContext,
  person: Person | null,
  rawInput: unknown,
): Promise<TOutput> {
  if (useCase.permission === 'signed-in' && person === null) {
    throw new KaderError('UNAUTHENTICATED');
  }
  return await useCase.run({ person, input: parseInput(useCase.input, rawInput), context });
}
