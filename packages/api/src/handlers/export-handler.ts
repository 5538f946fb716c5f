import { downloadExport, execute, type UseCase } from '@kader/services';
import type { TenantHandler } from './handler.ts';

/** Says how a file is to be kept, with its name in every alphabet (RFC 6266, RFC 5987). */
function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The file of an export. */
export const exportHandler: TenantHandler = {
  kind: 'tenant',
  method: 'GET',
  pattern: '/:agency/exports/:export',
  useCase: downloadExport as UseCase,
  respond: async ({ context, params }, acting) => {
    const file = await execute(downloadExport, context.services, acting, { exportId: params.export });
    return new Response(new Blob([file.bytes.slice()]), {
      headers: {
        'content-type': file.contentType,
        'content-disposition': contentDisposition(file.fileName),
        'content-length': String(file.bytes.byteLength),
        'cache-control': 'private, no-store',
      },
    });
  },
};
