import { getAgency } from '@kader/api/server';
import type { ReactNode } from 'react';
import { BrandScope } from '../../frame/brand-scope.tsx';

/** Everything of one agency. People of a client see it in the agency's own colour. */
export default async function AgencyLayout({
  params,
  children,
}: {
  readonly params: Promise<{ agency: string }>;
  readonly children: ReactNode;
}) {
  const { agency, me } = await getAgency((await params).agency);
  if (me.side === 'client' && agency.brandColor !== null) {
    return <BrandScope color={agency.brandColor}>{children}</BrandScope>;
  }
  return children;
}
