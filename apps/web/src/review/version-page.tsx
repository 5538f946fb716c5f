import 'server-only';
import { getAgency, getViewer } from '@kader/api/server';
import type { SharedVersionAnswer } from '@kader/api/types';
import { planNamespaces } from '@kader/plan-ui/plan';
import { BrandScope } from '../frame/brand-scope.tsx';
import { WithMessages } from '../language/with-messages.tsx';
import { PersonScope } from '../person/person-scope.tsx';
import { loadScreen } from '../screen/load-screen.ts';
import { readingMinutes } from './reading-minutes.ts';
import { chooserRoleAt, roleAt } from './role-at.ts';
import { ClientVersionPart, VersionScreenPart } from './version-screen-part.tsx';

const namespaces = [...planNamespaces, 'review'] as const;

/** A shared version in the agency's colour, for whichever side reads it. */
export async function VersionPage({ answer }: { readonly answer: SharedVersionAnswer }) {
  const [{ me }, { theme }] = await Promise.all([getAgency(answer.agency.slug), getViewer()]);
  const version = {
    answer,
    minutes: readingMinutes(answer.document),
    me: {
      name: me.name,
      email: me.email,
      role: roleAt(me, answer.client.id),
      choosesAs: chooserRoleAt(me, answer.client.id),
    },
    theme,
    side: me.side,
  };
  const screen =
    me.side === 'client' ? (
      <ClientVersionPart {...version} screen={await loadScreen(namespaces)} />
    ) : (
      <WithMessages of={namespaces}>
        <PersonScope userId={me.userId}>
          <VersionScreenPart {...version} />
        </PersonScope>
      </WithMessages>
    );
  const { brandColor } = answer.agency;
  return brandColor === null ? screen : <BrandScope color={brandColor}>{screen}</BrandScope>;
}
