import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import configFor from '../../next.config.ts';

test('a production build knows no page of development', () => {
  expect(configFor('phase-production-build').pageExtensions).toEqual(['tsx', 'ts']);
  expect(configFor('phase-production-server').pageExtensions).not.toContain('dev.tsx');
  const app = join(import.meta.dirname, '../app');
  const routes = readdirSync(app, { recursive: true, encoding: 'utf8' });
  expect(routes.filter((path) => path.includes('.dev.'))).toEqual([join('gallery', 'page.dev.tsx')]);
  expect(routes.filter((path) => path.startsWith('gallery') && /page\.(tsx|ts)$/.test(path))).toEqual([]);
});
