'use client';
import { readPlace, withoutPlace } from '@kader/plan-ui/place';
import { useGoTo } from '@kader/plan-ui/plan';
import { useEffect, useEffectEvent } from 'react';
import { asksForSharing, withoutSharing } from './plan-address.ts';

/**
 * Goes where the address leads that opened the plan: to a row or a field, or to the sharing of a version. The address
 * forgets it then, so that loading the page again stays where one is.
 */
export function Arrival({ onShare }: { readonly onShare: (() => void) | undefined }) {
  const goTo = useGoTo();
  const arrive = useEffectEvent(() => {
    const address = new URL(window.location.href);
    const place = readPlace(address);
    if (place !== null) {
      goTo(place);
    }
    if (asksForSharing(address)) {
      onShare?.();
    }
    const plain = withoutSharing(withoutPlace(address));
    if (plain.href !== address.href) {
      window.history.replaceState(null, '', plain);
    }
  });
  useEffect(() => arrive(), []);
  return null;
}
