import { setTimeout as wait } from 'node:timers/promises';
import { KaderError } from '@kader/errors';
import { type Acting, type DownloadedFile, downloadExport, execute, type UseCase } from '@kader/services';
import type { HandlerRequest, TenantHandler } from './handler.ts';

/** Says how a file is to be kept, with its name in every alphabet (RFC 6266, RFC 5987). */
function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

const looks = 40;
const pauseMs = 500;

/**
 * The file, also when it is being made anew at this moment because a decision has just come in: that takes seconds, and
 * whoever asked has been told that it is there. Throws NOT_READY when it takes longer than twenty.
 */
async function downloadOnceMade(
  { context, params }: HandlerRequest,
  acting: Acting,
): Promise<DownloadedFile> {
  for (let look = 1; ; look += 1) {
    try {
      return await execute(downloadExport, context.services, acting, { exportId: params.export });
    } catch (error) {
      if (look >= looks || !(error instanceof KaderError) || error.code !== 'NOT_READY') {
        throw error;
      }
      await wait(pauseMs);
    }
  }
}

/** The file of an export. */
export const exportHandler: TenantHandler = {
  kind: 'tenant',
  method: 'GET',
  pattern: '/:agency/exports/:export',
  useCase: downloadExport as UseCase,
  respond: async (request, acting) => {
    const file = await downloadOnceMade(request, acting);
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
