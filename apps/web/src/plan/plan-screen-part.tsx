'use client';
import dynamic from 'next/dynamic';

/** The plan at work, in scripts of its own: whoever reads a version at the same address does not load them. */
export const PlanScreenPart = dynamic(async () => (await import('./plan-screen.tsx')).PlanScreen);
