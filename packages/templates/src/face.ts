export { type PackagedCatalogue, packagedCatalogues } from './packaged-catalogues.ts';
export { type PackagedTemplate, packagedTemplates, templateKeys } from './packaged-templates.ts';
export type { GoalEntry } from './read-goals.ts';
export type { ToolEntry } from './read-tools.ts';
