import { handleAdminRequest } from '@kader/api/server';

export const dynamic = 'force-dynamic';

export { handleAdminRequest as GET, handleAdminRequest as POST };
