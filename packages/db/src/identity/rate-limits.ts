import { type IdentityTx, queryIdentity } from '../doors/with-identity.ts';

export interface RateRule {
  /** Hits allowed per window. */
  readonly limit: number;
  readonly windowSeconds: number;
}

/** Counts one hit on a key, e.g. `sign-in:ip:203.0.113.7`; `retryAfterSeconds` is 0 while hits are allowed. */
export async function hitRateLimit(
  identity: IdentityTx,
  key: string,
  rule: RateRule,
  now: Date,
): Promise<{ readonly allowed: boolean; readonly retryAfterSeconds: number }> {
  const [row] = await queryIdentity<{ hits: number; windowStart: Date }>(
    identity,
    `insert into rate_limit as r (key, window_start, hits) values ($1, $2, 1)
     on conflict (key) do update set
       hits = case when r.window_start > $3 then r.hits + 1 else 1 end,
       window_start = case when r.window_start > $3 then r.window_start else $2 end
     returning hits, window_start as "windowStart"`,
    [key, now, new Date(now.getTime() - rule.windowSeconds * 1000)],
  );
  const allowed = row !== undefined && row.hits <= rule.limit;
  const endMs = (row?.windowStart ?? now).getTime() + rule.windowSeconds * 1000;
  return { allowed, retryAfterSeconds: allowed ? 0 : Math.max(1, Math.ceil((endMs - now.getTime()) / 1000)) };
}

/** Takes back one hit that came to nothing. */
export async function returnHit(identity: IdentityTx, key: string): Promise<void> {
  await queryIdentity(identity, 'update rate_limit set hits = greatest(hits - 1, 0) where key = $1', [key]);
}
