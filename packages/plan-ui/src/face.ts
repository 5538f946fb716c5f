export * from './blocks/face.ts';
export * from './document/face.ts';
export * from './fields/face.ts';
export * from './plan/face.ts';
export * from './store/face.ts';
export * from './words/face.ts';
