'use client';
import { useT } from '@kader/i18n/react';
import { Avatar, Button, LinkButton, Menu, MenuGroup, MenuLink } from '@kader/ui';
import { ChevronDown, Plus } from 'lucide-react';
import Link from 'next/link';

/** Leads to a new plan: at once where there is one client, else after asking for which. `templateKey` is chosen already. */
export function NewPlanButton({
  agencySlug,
  clients,
  templateKey,
  label,
}: {
  readonly agencySlug: string;
  readonly clients: readonly { readonly slug: string; readonly name: string }[];
  readonly templateKey?: string;
  readonly label: string;
}) {
  const t = useT('templates');
  const query = templateKey === undefined ? '' : `?template=${templateKey}`;
  const addressOf = (slug: string) => `/${agencySlug}/clients/${slug}/plans/new${query}`;
  const [only, ...others] = clients;
  const icon = <Plus aria-hidden="true" />;

  if (only === undefined) {
    return null;
  }
  if (others.length === 0) {
    return (
      <LinkButton look="primary" icon={icon} render={<Link href={addressOf(only.slug)} />}>
        {label}
      </LinkButton>
    );
  }
  const trigger = (
    <Button look="primary" icon={icon} iconEnd={<ChevronDown aria-hidden="true" className="size-3.5" />}>
      {label}
    </Button>
  );
  return (
    <Menu trigger={trigger} align="end">
      <MenuGroup label={t('preview.chooseClient')}>
        {clients.map(({ slug, name }) => (
          <MenuLink
            key={slug}
            render={<Link href={addressOf(slug)} />}
            icon={<Avatar id={slug} name={name} size="s" decorative />}
          >
            {name}
          </MenuLink>
        ))}
      </MenuGroup>
    </Menu>
  );
}
