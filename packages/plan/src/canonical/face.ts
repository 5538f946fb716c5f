export { canonicalDecimal, maxFractionDigits, maxIntegerDigits } from './canonical-decimal.ts';
export { canonicalJson } from './canonical-json.ts';
export { cleanLine, cleanText } from './clean-text.ts';
export { deriveId } from './derive-id.ts';
export {
  compareOrder,
  isOrderKey,
  maxOrderLength,
  orderAt,
  orderBetween,
  ordersBetween,
} from './order-key.ts';
export { sha256Hex } from './sha256-hex.ts';
export { wordsOf } from './words-of.ts';
