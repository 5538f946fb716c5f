import type { SearchAnswer } from '@kader/api/types';
import type { Translate } from '@kader/i18n';
import { Avatar, type PaletteGroup } from '@kader/ui';
import { FileText, Plus } from 'lucide-react';

/** What the server found, as groups of the palette: plans and clients, and a new plan for each client where one may be made. */
export function foundGroups({
  answer,
  asked,
  t,
  mayAddPlan,
  home,
  go,
}: {
  readonly answer: SearchAnswer;
  /** Whether anything was typed. */
  readonly asked: boolean;
  readonly t: Translate<'palette'>;
  readonly mayAddPlan: boolean;
  readonly home: string;
  readonly go: (address: string) => () => void;
}): readonly PaletteGroup[] {
  const plans = answer.plans.map(({ id, title, locale, client }) => ({
    id: `plan.${id}`,
    label: title,
    lang: locale,
    detail: client.name,
    icon: <FileText aria-hidden="true" />,
    onChoose: go(`${home}/clients/${client.slug}/plans/${id}`),
  }));
  const clients = answer.clients.map(({ id, name, slug }) => ({
    id: `client.${id}`,
    label: name,
    icon: <Avatar id={slug} name={name} size="s" decorative />,
    onChoose: go(`${home}/clients/${slug}`),
  }));
  const newPlans = answer.clients.slice(0, mayAddPlan ? 3 : 0).map(({ id, name, slug }) => ({
    id: `new.${id}`,
    label: t('commands.newPlan', { client: name }),
    icon: <Plus aria-hidden="true" />,
    onChoose: go(`${home}/clients/${slug}/plans/new`),
  }));
  return [
    {
      heading: t(asked ? 'groups.plans' : 'groups.recent'),
      found: true,
      entries: plans.slice(0, asked ? 8 : 5),
    },
    { heading: t('groups.clients'), found: true, entries: [...clients, ...newPlans] },
  ];
}
