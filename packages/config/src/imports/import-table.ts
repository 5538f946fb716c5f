/** Every package of ours by its name without `@kader/`, applications included. */
export type PackageName = keyof typeof importTable;

/**
 * Who may import whom: the table of the architecture. What is not listed is forbidden. `config` is every package's to use and may use nothing.
 */
export const importTable = {
  errors: [],
  i18n: [],
  ui: [],
  plan: ['errors'],
  access: ['errors'],
  billing: ['errors'],
  storage: ['errors'],
  templates: ['plan'],
  'plan-ui': ['errors', 'plan', 'ui', 'i18n'],
  exports: ['errors', 'plan', 'i18n'],
  mail: ['i18n'],
  db: ['errors', 'plan', 'access'],
  auth: ['errors', 'db', 'access'],
  services: ['errors', 'plan', 'templates', 'access', 'billing', 'i18n', 'storage', 'db', 'exports', 'mail'],
  api: ['errors', 'services', 'auth', 'access', 'plan', 'demo'],
  web: ['api', 'auth', 'access', 'billing', 'plan', 'plan-ui', 'ui', 'i18n', 'errors'],
  admin: ['api', 'auth', 'access', 'billing', 'plan', 'plan-ui', 'ui', 'i18n', 'errors'],
  worker: ['services'],
  demo: ['services', 'plan', 'templates', 'storage'],
  launch: [],
  config: [],
} as const satisfies Record<string, readonly string[]>;

/** Packages that may import anything and that nobody imports. */
export const freePackages: readonly string[] = ['e2e', 'bench', 'chaos'];

/** What tests may import beyond the table: clones of the database and builders of what stands in it. */
export const testingFaces: Readonly<Record<string, readonly PackageName[]>> = {
  '@kader/db/testing': ['auth', 'services', 'api', 'demo'],
  '@kader/services/testing': ['api', 'demo'],
  '@kader/mail/testing': ['services'],
};

/** Where only a part of a package may be imported: importer, package, the only specifiers. */
export const narrowFaces: readonly {
  readonly by: string;
  readonly of: string;
  readonly only: readonly string[];
}[] = [
  { by: 'worker', of: 'services', only: ['@kader/services/jobs'] },
  { by: 'web', of: 'billing', only: ['@kader/billing/tiers'] },
  { by: 'admin', of: 'billing', only: ['@kader/billing/tiers'] },
];

/**
 * Imports of types only: these packages know the other's shapes and run none of its code. (Of `access`, db also takes what belongs to the
 * shape of an actor: its side and the platform's id. Copies of them would be a second truth.)
 */
export const typesOnly: readonly { readonly by: string; readonly of: string }[] = [{ by: 'db', of: 'plan' }];

/** Faces that have one importer; the package itself may use them, too. */
export const reservedFaces: Readonly<Record<string, readonly string[]>> = {
  '@kader/services/jobs': ['worker'],
  '@kader/services/demo': ['demo'],
};
