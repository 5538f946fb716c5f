import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const root = fileURLToPath(new URL('../..', import.meta.url));

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  reactCompiler: true,
  reactStrictMode: true,
  poweredByHeader: false,
  transpilePackages: [
    '@kader/access',
    '@kader/api',
    '@kader/auth',
    '@kader/db',
    '@kader/demo',
    '@kader/errors',
    '@kader/i18n',
    '@kader/plan',
    '@kader/plan-ui',
    '@kader/services',
    '@kader/storage',
    '@kader/templates',
    '@kader/ui',
  ],
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg'],
  // An agency's slug and a language both stand first in an address, and one folder cannot have two names: public pages
  // live under /public/[locale]. No slug is a language (services keeps them reserved).
  rewrites: async () => ({
    beforeFiles: [{ source: '/:locale(nl|ru|sv|pl|en)/:path*', destination: '/public/:locale/:path*' }],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
