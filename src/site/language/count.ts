/** How many there are of something, in words: `1 book`, `8 books`. */
export const count = (many: number, { one, other }: { one: string; other: string }): string =>
  `${many} ${many === 1 ? one : other}`
