import type { DownloadedFile } from '@kader/services';

/** Says how a file is to be kept, with its name in every alphabet (RFC 6266, RFC 5987). */
function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Answers with a file to be kept, not shown, that no cache holds. */
export function answerWithFile({ fileName, contentType, bytes }: DownloadedFile): Response {
  return new Response(new Blob([bytes.slice()]), {
    headers: {
      'content-type': contentType,
      'content-disposition': contentDisposition(fileName),
      'content-length': String(bytes.byteLength),
      'cache-control': 'private, no-store',
    },
  });
}
