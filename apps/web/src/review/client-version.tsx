'use client';
import { type ScreenData, ScreenScope } from '../screen/screen-scope.tsx';
import { VersionScreen, type VersionScreenProps } from './version-screen.tsx';

/** A version on a client's page: around it stands nothing that answers, so it brings what its screen stands on. */
export function ClientVersion({ screen, ...version }: VersionScreenProps & { readonly screen: ScreenData }) {
  return (
    <ScreenScope {...screen}>
      <VersionScreen {...version} />
    </ScreenScope>
  );
}
