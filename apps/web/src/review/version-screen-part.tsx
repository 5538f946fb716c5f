'use client';
import dynamic from 'next/dynamic';

/** A version as it is read, in scripts of its own: whoever works at the plan at the same address does not load them. */
export const VersionScreenPart = dynamic(async () => (await import('./version-screen.tsx')).VersionScreen);
