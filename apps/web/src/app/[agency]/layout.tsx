import { getAgency } from '@kader/api/server';
import type { ReactNode } from 'react';
import { BrandScope } from '../../frame/brand-scope.tsx';
import { WithMessages } from '../../language/with-messages.tsx';
import { commandKeywords } from '../../palette/command-keywords.ts';
import { Palette } from '../../palette/palette.tsx';

/** Everything of one agency, with the palette around it. People of a client see it in the agency's own colour, and nothing of the tool. */
export default async function AgencyLayout({
  params,
  children,
}: {
  readonly params: Promise<{ agency: string }>;
  readonly children: ReactNode;
}) {
  const { agency, me, permissions } = await getAgency((await params).agency);
  if (me.side === 'client' && agency.brandColor !== null) {
    return <BrandScope color={agency.brandColor}>{children}</BrandScope>;
  }
  if (me.side === 'client') {
    return children;
  }
  return (
    <WithMessages of={['palette']}>
      <Palette agencySlug={agency.slug} permissions={permissions} keywords={commandKeywords()}>
        {children}
      </Palette>
    </WithMessages>
  );
}
