import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';

/** What a managed plan has to have, with the fix for each. */
const asked = [
  { collection: 'qualityControls', variant: 'control', fix: 'addQualityControl' },
  { collection: 'communications', variant: 'communication', fix: 'addCommunication' },
] as const;

/** QUAL-NONE (004): nobody checks what goes out, or nothing says who hears about the plan. Runs where a template asks for it. */
export const qualNone: CheckDefinition = {
  code: 'QUAL-NONE',
  severity: 'warning',
  needs: [],
  optIn: true,
  variants: asked.map(({ variant }) => variant),
  fixes: asked.map(({ fix }) => fix),
  run: (input) =>
    asked.flatMap(({ collection, variant, fix }) => {
      const home = input.home(collection);
      return home === null || input.rows(collection).length > 0
        ? []
        : [
            {
              target: { section: home.section.key, block: home.block.key },
              params: { variant },
              fix: { kind: 'change', key: fix, changes: [addAdvisedRow(input, collection, {})] },
            },
          ];
    }),
};
