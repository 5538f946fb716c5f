/**
 * Fills the demo once and prints its people as one line of JSON: `{ people: [{ name, role, see, app }] }`. Ends with 1
 * and a sentence on standard error when the database is not the demo's to fill.
 */
import { createServiceContext } from '@kader/services';
import { peopleLines } from '../people-lines.ts';
import { readEnv } from '../read-env.ts';
import { seedDemo } from '../seed/seed-demo.ts';

const context = createServiceContext(readEnv());
try {
  await seedDemo(context, new Date());
  process.stdout.write(`${JSON.stringify({ people: peopleLines() })}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await context.db.close();
}
