import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

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
};

export default config;
