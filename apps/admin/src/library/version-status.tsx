import type { AdminTemplateRow } from '@kader/api/types';
import type { Translate } from '@kader/i18n';
import { Badge, type BadgeProps } from '@kader/ui';

export type Version = AdminTemplateRow['versions'][number];

const looks: Readonly<Record<Version['status'], Pick<BadgeProps, 'tone' | 'shape'>>> = {
  draft: { tone: 'neutral', shape: 'hollow' },
  published: { tone: 'good', shape: 'filled' },
  deprecated: { tone: 'warn', shape: 'diamond' },
};

/** The state of a version as a shape and a word. */
export function VersionStatus({
  status,
  t,
}: {
  readonly status: Version['status'];
  readonly t: Translate<'admin'>;
}) {
  return <Badge {...looks[status]}>{t(`status.${status}`)}</Badge>;
}
