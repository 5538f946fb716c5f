import { expect, test } from 'vitest';
import { withSection } from './write-section.ts';

test('a section is added once and then written anew in its place', () => {
  const one = withSection('# Results\n', 'Core', 'first');
  const two = withSection(one, 'PDF', 'pages');
  expect(two).toBe('# Results\n\n## Core\n\nfirst\n\n## PDF\n\npages\n');
  expect(withSection(two, 'Core', 'second')).toBe('# Results\n\n## Core\n\nsecond\n\n## PDF\n\npages\n');
});
