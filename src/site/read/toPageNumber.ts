/** The page that an address asks for (`?page=2`); the first where it names none. */
export const toPageNumber = (page: unknown): number =>
  typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
