import type { Prisma } from '../generated/client.ts';

/** A value of ours as Prisma wants JSON typed: our readonly shapes are JSON, its types cannot know. */
export function toJson(value: object): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

/** JSON that our own code wrote, as the type it was written with. */
export function fromJson<T>(value: Prisma.JsonValue): T {
  return value as T;
}
