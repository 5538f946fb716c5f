import { handleAdminAuth } from '@kader/api/server';

export const dynamic = 'force-dynamic';

export { handleAdminAuth as GET, handleAdminAuth as POST };
