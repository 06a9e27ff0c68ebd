/** Whether a stored `_status` says published, also where each locale has its own. */
export const isPublished = (status: unknown): boolean =>
  status === 'published' ||
  (typeof status === 'object' && status !== null && Object.values(status).includes('published'))
