'use client';
import {
  type ComponentType,
  lazy,
  memo,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { fetchPatiently } from './fetch-patiently.ts';
import { holdClick } from './hold-click.ts';
import { whenActive } from './when-active.ts';

/**
 * A part of a page that can be read before it answers: what the server drew of it stands, and its code comes when somebody
 * begins to use the page. Links, scrolling and printing are the browser's own until then; what is pressed in between is
 * pressed again once it answers. Where the browser draws the part itself, its code comes at once.
 */
export function whenUsed<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const fetchPart = async () => ({ default: await fetchPatiently(load) });
  const Now = lazy(fetchPart);
  const Later = lazy(async () => {
    if (typeof window !== 'undefined') await whenActive();
    return await fetchPart();
  });
  // Drawn once until it answers: a part that is drawn anew before its code is there, React takes away.
  const Waiting = memo(function Waiting({ props }: { readonly props: Props }) {
    const { region, release } = useHeldClick();
    return (
      <div ref={region} className="contents">
        <Suspense>
          <Later {...props} />
          <Answers onReady={release} />
        </Suspense>
      </div>
    );
  });
  return function Part(props: Props) {
    const isFromServer = useSyncExternalStore(
      nothingChanges,
      () => false,
      () => true,
    );
    const [waits] = useState(isFromServer);
    // What is drawn here waits as a whole: the skeleton of the page that is coming stands until then.
    return waits ? <Waiting props={props} /> : <Now {...props} />;
  };
}

function nothingChanges(): () => void {
  return () => undefined;
}

/** Keeps what is pressed in a region until it is released. */
function useHeldClick() {
  const region = useRef<HTMLDivElement>(null);
  const held = useRef<ReturnType<typeof holdClick>>(undefined);
  useEffect(() => {
    if (region.current === null) return;
    held.current = holdClick(region.current);
    return held.current.drop;
  }, []);
  const release = useCallback(() => held.current?.release(), []);
  return { region, release };
}

/** Says that the part around it has been taken over. */
function Answers({ onReady }: { readonly onReady: () => void }) {
  useEffect(onReady, [onReady]);
  return null;
}
