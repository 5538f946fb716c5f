import { sha256Hex } from '@kader/plan/canonical';
import { v7 as uuidv7 } from 'uuid';
import type { ServiceContext } from '../use-case/service-context.ts';

/** A session made ready, as the edge makes it for a use-case that lets somebody in. */
export function newSession({ clock }: ServiceContext) {
  const createdAt = clock();
  const expires = new Date(createdAt.getTime() + 86_400_000);
  return { tokenHash: sha256Hex(uuidv7()), userAgent: 'Firefox/150.0', createdAt, expires };
}
