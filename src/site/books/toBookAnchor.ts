/** Where a book stands on its call's reading list: the `id` of its place in a step of it. */
export const toBookAnchor = ({ id }: { id: string }, at: number): string => `book-${id}-${at + 1}`
