export {
  type BrandColours,
  type BrandStyle,
  type BrandTokens,
  brandStyle,
  brandTokens,
} from './brand-tokens.ts';
