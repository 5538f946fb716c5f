import { deriveId } from '../canonical/derive-id.ts';
import { orderAt } from '../canonical/order-key.ts';
import type { Change } from '../changes/change-set.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { rowsOf } from '../document/rows-of.ts';
import type { Finding } from './check.ts';

/** Why a finding may stay, who said so and when. Never leaves the agency. */
export interface Waiver {
  /** Id of the row that holds it. */
  readonly item: string;
  readonly reason: string;
  /** Id of an entry of `people`; null when it names nobody. */
  readonly by: string | null;
  /** `YYYY-MM-DD`; null when unknown. */
  readonly on: string | null;
}

/** Marks the findings that a row of `waivers` holds on to; one without a reason waives nothing. */
export function markWaived(document: PlanDocument, findings: readonly Finding[]): readonly Finding[] {
  const waivers = new Map(rowsOf(document, 'waivers').flatMap(readWaiver));
  return waivers.size === 0
    ? findings
    : findings.map((finding) => {
        const waived = waivers.get(finding.id);
        return waived === undefined ? finding : { ...finding, waived };
      });
}

function readWaiver({ id, fields }: Item): readonly [string, Waiver][] {
  const { finding, reason, by, on } = fields;
  return typeof finding !== 'string' || typeof reason !== 'string'
    ? []
    : [[finding, { item: id, reason, by: textOrNull(by), on: textOrNull(on) }]];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * The change that waives a finding: a row of `waivers` whose id derives from the finding, so that two people cannot waive
 * it twice. `by` is the id of an entry of `people`, `on` a day `YYYY-MM-DD`.
 */
export function waiveChange(
  documentId: string,
  finding: Pick<Finding, 'id' | 'code'>,
  given: { readonly reason: string; readonly by: string; readonly on: string },
): Change {
  return {
    op: 'item.add',
    id: deriveId(documentId, '$waiver', finding.id),
    collection: 'waivers',
    order: orderAt(0),
    fields: { code: finding.code, finding: finding.id, ...given },
  };
}
