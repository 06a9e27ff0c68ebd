/** Returns a list with one item moved. */
export const moveItem = <Item>(
  items: readonly Item[],
  { from, to }: { from: number; to: number },
): Item[] => {
  const others = items.filter((_, index) => index !== from)
  return [...others.slice(0, to), items[from]!, ...others.slice(to)]
}
