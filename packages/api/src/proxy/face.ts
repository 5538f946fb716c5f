export { readPageSettings } from './env.ts';
export { pageHeaders } from './page-headers.ts';
