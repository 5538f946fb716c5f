export { fetchPatiently } from './fetch-patiently.ts';
export { onDemand } from './on-demand.tsx';
export { whenActive } from './when-active.ts';
export { whenUsed } from './when-used.tsx';
