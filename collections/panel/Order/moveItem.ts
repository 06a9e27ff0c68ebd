/** A list with one of its items elsewhere in it. */
export const moveItem = <Item>(
  items: readonly Item[],
  { from, to }: { from: number; to: number },
): Item[] => {
  const others = items.filter((_, index) => index !== from)
  return [...others.slice(0, to), items[from]!, ...others.slice(to)]
}
