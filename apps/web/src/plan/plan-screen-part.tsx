'use client';
import { whenUsed } from '@kader/ui';

/** The plan at work, which wakes when it is used. In scripts of its own: whoever reads a version at the same address does not load them. */
export const PlanScreenPart = whenUsed(async () => (await import('./plan-screen.tsx')).PlanScreen);
