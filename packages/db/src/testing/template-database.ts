/** Migrated once per run; every test database is a clone of it. Nobody connects to it afterwards, or cloning would be refused. */
export const templateDatabase = 'kader_template';
