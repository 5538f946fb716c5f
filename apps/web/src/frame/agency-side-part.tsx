'use client';
import dynamic from 'next/dynamic';

/** What stands around the pages of an agency's people, in scripts of its own: a client's page at the same address does not load them. */
export const AgencySidePart = dynamic(async () => (await import('./agency-side.tsx')).AgencySide);
