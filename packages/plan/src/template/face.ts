export { type Frame, type Locale, locales, type WordsByLocale } from './frame.ts';
export { frameKeys } from './frame-keys.ts';
export { parseTemplateStructure } from './parse-template-structure.ts';
export { resolveFrame } from './resolve-frame.ts';
export { starterWordKey } from './starter-word-key.ts';
export type {
  BlockInstance,
  BlockSettings,
  Prompt,
  PromptScale,
  SectionDefinition,
  StarterItem,
  TemplateSettings,
  TemplateStructure,
} from './template-structure.ts';
