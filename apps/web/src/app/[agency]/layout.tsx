import { getAgency } from '@kader/api/server';
import type { ReactNode } from 'react';
import { AgencySidePart } from '../../frame/agency-side-part.tsx';
import { BrandScope } from '../../frame/brand-scope.tsx';
import { commandKeywords } from '../../palette/command-keywords.ts';
import { loadScreen } from '../../screen/load-screen.ts';

/**
 * Everything of one agency, with the palette around it. People of a client see it in the agency's own colour, and nothing of
 * the tool; what they read wakes when it is used, so what makes it answer comes with the parts that do.
 */
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
    <AgencySidePart
      screen={await loadScreen(['palette'])}
      agencySlug={agency.slug}
      permissions={permissions}
      keywords={commandKeywords()}
    >
      {children}
    </AgencySidePart>
  );
}
