/** SQLSTATE codes that repositories turn into errors of ours; KD… are raised by our own triggers (migration 0003). */
export const sqlStates = {
  unique: '23505',
  foreignKey: '23503',
  insufficientPrivilege: '42501',
  serializationFailure: '40001',
  deadlock: '40P01',
  alreadyDecided: 'KD001',
  reviewSuperseded: 'KD002',
  frozen: 'KD003',
  notFound: 'KD004',
} as const;

interface MaybePrisma {
  readonly code?: unknown;
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: { readonly originalCode?: unknown } } };
  readonly cause?: { readonly originalCode?: unknown };
}

/** SQLSTATE of a failed query, whether `pg` or Prisma threw it; null for any other error. */
export function sqlStateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) {
    return null;
  }
  const { code, meta, cause }: MaybePrisma = error;
  const original = meta?.driverAdapterError?.cause?.originalCode ?? cause?.originalCode ?? code;
  return typeof original === 'string' && original.length === 5 ? original : null;
}
