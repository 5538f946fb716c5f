import { expect, it } from 'vitest';
import { parseTheme, themeAttribute } from './theme.ts';

it.each([
  ['dark', 'dark', 'dark'],
  ['light', 'light', 'light'],
  ['system', 'system', undefined],
  ['"><script>', 'system', undefined],
  [undefined, 'system', undefined],
] as const)('theme %j', (text, theme, attribute) => {
  expect(parseTheme(text)).toBe(theme);
  expect(themeAttribute(parseTheme(text))).toBe(attribute);
});
