/** Notes what stands around something that is about to go; the function returned focuses the nearest of it that is still there. */
export function stayNear(element: HTMLElement): () => void {
  const around = ancestorsOf(element);
  return () => {
    const nearest = around.find((ancestor) => ancestor.isConnected);
    if (nearest !== undefined) {
      nearest.tabIndex = -1;
      nearest.focus({ preventScroll: true });
    }
  };
}

function ancestorsOf(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  return parentElement === null ? [] : [parentElement, ...ancestorsOf(parentElement)];
}
