export {
  type AdviceReason,
  adviseTemplate,
  readTemplateAnswers,
  type TemplateAdvice,
  type TemplateAnswers,
  type TemplateQuestion,
  templateQuestionKeys,
  templateQuestions,
} from './advise-template.ts';
export { type Business, businesses } from './businesses.ts';
export { type Frame, type Locale, locales, type WordsByLocale } from './frame.ts';
export { frameKeys } from './frame-keys.ts';
export { parseTemplateStructure } from './parse-template-structure.ts';
export { resolveFrame } from './resolve-frame.ts';
export { starterWordKey } from './starter-word-key.ts';
export type {
  BlockInstance,
  BlockSettings,
  FilterValue,
  Prompt,
  PromptScale,
  RelativeDate,
  ScopeRing,
  SectionDefinition,
  StarterElement,
  StarterItem,
  TemplateSettings,
  TemplateStructure,
} from './template-structure.ts';
