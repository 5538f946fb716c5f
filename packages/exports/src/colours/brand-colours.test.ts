import { describe, expect, test } from 'vitest';
import { brandColours, contrastOf, inks } from './brand-colours.ts';

describe('brandColours', () => {
  test.each(['#ffffff', '#ffff00', '#00ffcc', '#ff7a00', '#8a2be2', '#000000', '#777777', '#abc', '#123456'])(
    'makes %s readable as text on white and on its own ground',
    (brand) => {
      const { accent, accentSoft } = brandColours(brand);
      expect(contrastOf(accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(accent, accentSoft)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(inks.ink, accentSoft)).toBeGreaterThanOrEqual(7);
    },
  );

  test('leaves a colour that is dark enough as it is', () => {
    expect(brandColours('#7A2E12').accent).toBe('#7a2e12');
  });

  test.each([null, '', 'red', '#12', 'javascript:alert(1)'])('reads %j as no colour', (brand) => {
    expect(brandColours(brand)).toEqual(brandColours('#00595d'));
  });

  test('inks are readable on every ground they stand on', () => {
    for (const ink of [inks.ink, inks.soft, inks.faint, inks.good, inks.warn]) {
      expect(contrastOf(ink, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(ink, inks.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
