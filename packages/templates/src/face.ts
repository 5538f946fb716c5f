export { type PackagedCatalogue, packagedCatalogues } from './packaged-catalogues.ts';
export { type PackagedTemplate, packagedTemplates } from './packaged-templates.ts';
export type { GoalEntry } from './read-goals.ts';
export type { ToolEntry } from './read-tools.ts';
