import { handleWebRequest } from '@kader/api/server';

export const dynamic = 'force-dynamic';

export { handleWebRequest as GET, handleWebRequest as POST };
