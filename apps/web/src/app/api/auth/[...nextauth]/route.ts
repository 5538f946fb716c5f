import { handleWebAuth } from '@kader/api/server';

export const dynamic = 'force-dynamic';

export { handleWebAuth as GET, handleWebAuth as POST };
