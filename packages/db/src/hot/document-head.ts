import type { Locale } from '@kader/plan/template';
import type { TemplateRef } from '../repositories/templates.ts';

/** A working document without items: enough to authorise, and to say whether a copy is still current. */
export interface DocumentHead {
  readonly id: string;
  readonly clientId: string;
  readonly kind: 'plan';
  readonly seq: number;
  readonly title: string;
  readonly locale: Locale;
  readonly currency: string | null;
  readonly template: TemplateRef & { readonly key: string; readonly hash: string };
  /** Hash of what would be shared now; null while not evaluated since the last change. */
  readonly sharedHash: string | null;
  readonly archivedAt: Date | null;
}

export interface HeadRecord {
  readonly id: string;
  readonly client_id: string;
  readonly kind: 'plan';
  readonly seq: number;
  readonly title: string;
  readonly locale: Locale;
  readonly currency: string | null;
  readonly template_agency_id: string;
  readonly template_id: string;
  readonly template_key: string;
  readonly template_version: number;
  readonly template_hash: string;
  readonly current_shared_hash: string | null;
  readonly archived_at: Date | null;
}

/** Columns of a `HeadRecord` of `document d`. A double holds every seq that a document will see, and reads as a number. */
export const headColumns = `d.id, d.client_id, d.kind, d.seq::float8 as seq, d.title, d.locale, d.currency, d.template_agency_id,
  d.template_id, d.template_key, d.template_version, d.template_hash, d.archived_at,
  case when d.rolled_seq = d.seq then d.shared_hash end as current_shared_hash`;

export function toHead(record: HeadRecord): DocumentHead {
  return {
    id: record.id,
    clientId: record.client_id,
    kind: record.kind,
    seq: record.seq,
    title: record.title,
    locale: record.locale,
    currency: record.currency,
    template: {
      agencyId: record.template_agency_id,
      templateId: record.template_id,
      key: record.template_key,
      version: record.template_version,
      hash: record.template_hash,
    },
    sharedHash: record.current_shared_hash,
    archivedAt: record.archived_at,
  };
}
