import { setTimeout as wait } from 'node:timers/promises';
import { KaderError } from '@kader/errors';
import { type Acting, type DownloadedFile, downloadExport, execute, type UseCase } from '@kader/services';
import { answerWithFile } from './answer-with-file.ts';
import type { HandlerRequest, TenantHandler } from './handler.ts';

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
  respond: async (request, acting) => answerWithFile(await downloadOnceMade(request, acting)),
};
