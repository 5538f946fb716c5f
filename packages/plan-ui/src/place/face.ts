export { placeAddress, readPlace, withoutPlace } from './place-address.ts';
export { scrollToPlace } from './scroll-to-place.ts';
export { useAttention } from './use-attention.ts';
export { usePlaceInView } from './use-place-in-view.ts';
