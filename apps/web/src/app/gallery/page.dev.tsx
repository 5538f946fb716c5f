import { planNamespaces } from '@kader/plan-ui/plan';
import { Gallery } from '../../gallery/gallery.tsx';
import { WithMessages } from '../../language/with-messages.tsx';
import { WithScreen } from '../../screen/with-screen.tsx';

/** Development only: a production build does not know pages of this name (next.config.ts). */
export default function GalleryPage() {
  return (
    <WithScreen>
      <WithMessages of={planNamespaces}>
        <Gallery />
      </WithMessages>
    </WithScreen>
  );
}
