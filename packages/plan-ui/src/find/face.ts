export { useFoundPlaces } from './use-found-places.ts';
