import type { PlanStatus } from '@kader/api/types';
import type { Translate } from '@kader/i18n';
import { Badge, type BadgeProps } from '@kader/ui';

const looks: Readonly<Record<PlanStatus['state'], Pick<BadgeProps, 'tone' | 'shape'>>> = {
  draft: { tone: 'neutral', shape: 'hollow' },
  inReview: { tone: 'info', shape: 'filled' },
  changesRequested: { tone: 'warn', shape: 'filled' },
  approved: { tone: 'good', shape: 'check' },
  changedSince: { tone: 'info', shape: 'diamond' },
  archived: { tone: 'neutral', shape: 'hollow' },
};

/** The state of a plan as a shape and its words. */
export function PlanStatusBadge({
  status,
  t,
}: {
  readonly status: PlanStatus;
  readonly t: Translate<'common'>;
}) {
  const params = 'version' in status ? { version: status.version } : {};
  return <Badge {...looks[status.state]}>{t(`status.${status.state}`, params)}</Badge>;
}
