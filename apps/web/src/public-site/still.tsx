import { getViewer } from '@kader/api/server';
import type { Locale } from '@kader/i18n';
import { cx } from '@kader/ui';
import { pictureOf, type StillName } from './still-files.ts';

/** `sizes` of a still as wide as the page. On a phone a part of it is shown, for which the smaller file is sharp enough. */
export const wideStill = '(width < 860px) 400px, min(1096px, 100vw - 64px)';

/**
 * A picture of the product in the reader's language, light or dark as the page is: as chosen, else as the device is set.
 * `isFirst` for the one that is seen first, which is fetched before all others; the rest wait until they come near.
 */
export async function Still({
  name,
  locale,
  alt,
  sizes,
  isFirst = false,
  className,
}: {
  readonly name: StillName;
  readonly locale: Locale;
  readonly alt: string;
  /** How wide it is shown, by the width of the screen. */
  readonly sizes: string;
  readonly isFirst?: boolean;
  readonly className?: string;
}) {
  const { theme } = await getViewer();
  const { src, srcSet, width, height } = pictureOf(name, locale, theme === 'dark' ? 'dark' : 'light');
  return (
    <picture>
      {theme === 'system' && (
        <source
          media="(prefers-color-scheme: dark)"
          srcSet={pictureOf(name, locale, 'dark').srcSet}
          sizes={sizes}
        />
      )}
      <img
        src={src}
        srcSet={srcSet}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        fetchPriority={isFirst ? 'high' : undefined}
        loading={isFirst ? undefined : 'lazy'}
        decoding="async"
        className={cx('w-full rounded border', className)}
      />
    </picture>
  );
}
