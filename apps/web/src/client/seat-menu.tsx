'use client';
import type { ClientPeopleAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { IconButton, Menu, MenuCheckItem } from '@kader/ui';
import { Ellipsis } from 'lucide-react';
import { useActs } from '../members/use-acts.ts';
import { useWebClient } from '../person/use-web-client.ts';

/** What somebody who approves for a client does beside that: chooses the budget scenario, sits on the steering committee. */
export function SeatMenu({
  agencySlug,
  clientSlug,
  person: { userId, name, executive, steering },
}: {
  readonly agencySlug: string;
  readonly clientSlug: string;
  readonly person: ClientPeopleAnswer['people'][number];
}) {
  const t = useT('client');
  const { client } = useWebClient(agencySlug);
  const { act, pending } = useActs();
  const save = (seat: { readonly executive: boolean; readonly steering: boolean }) =>
    void act(() => client.saveSeat.mutate({ clientSlug, userId, ...seat }), t('people.seat.saved', { name }));
  return (
    <Menu
      align="end"
      trigger={<IconButton name={t('people.seat.open', { name })} icon={<Ellipsis aria-hidden="true" />} />}
    >
      <MenuCheckItem
        checked={executive}
        disabled={pending}
        onChange={(checked) => save({ executive: checked, steering })}
      >
        {t('people.seat.executive')}
      </MenuCheckItem>
      <MenuCheckItem
        checked={steering}
        disabled={pending}
        onChange={(checked) => save({ executive, steering: checked })}
      >
        {t('people.seat.steering')}
      </MenuCheckItem>
    </Menu>
  );
}
