'use client';
import { whenUsed } from '@kader/ui';

/** A version as the agency reads it, which wakes when it is used. In scripts of its own: whoever works at the plan does not load them. */
export const VersionScreenPart = whenUsed(async () => (await import('./version-screen.tsx')).VersionScreen);

/** A version as its client reads it, which wakes when it is used, with all that its screen stands on. */
export const ClientVersionPart = whenUsed(async () => (await import('./client-version.tsx')).ClientVersion);
