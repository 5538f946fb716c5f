import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  reactCompiler: true,
  // The types part of `npm test` checks them, with the routes' own.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  pageExtensions: ['tsx', 'ts'],
  transpilePackages: [
    '@kader/access',
    '@kader/api',
    '@kader/auth',
    '@kader/db',
    '@kader/demo',
    '@kader/errors',
    '@kader/i18n',
    '@kader/mail',
    '@kader/plan',
    '@kader/plan-ui',
    '@kader/services',
    '@kader/storage',
    '@kader/templates',
    '@kader/ui',
  ],
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', 'nodemailer'],
  // An agency's slug and a language both stand first in an address, and one folder cannot have two names: public pages
  // live under /public/[locale]. No slug is a language (services keeps them reserved).
  rewrites: async () => ({
    beforeFiles: [{ source: '/:locale(nl|ru|sv|pl|en)/:path*', destination: '/public/:locale/:path*' }],
    afterFiles: [],
    fallback: [],
  }),
  // Pictures keep their names when they are taken anew: a day from the browser's own, then shown while the new one comes.
  headers: async () => [
    {
      source: '/stills/:path*',
      headers: [
        { key: 'cache-control', value: 'public, max-age=86400, stale-while-revalidate=2592000' },
        { key: 'x-content-type-options', value: 'nosniff' },
      ],
    },
  ],
};

/** Pages named `*.dev.tsx` are there while developing and nowhere else: a production build does not know them. */
export default function configFor(phase: string): NextConfig {
  return phase === PHASE_DEVELOPMENT_SERVER
    ? { ...config, pageExtensions: ['dev.tsx', 'tsx', 'ts'] }
    : config;
}
