/** A cache by key that evicts the least recently used values. */
export type Recent<Value> = {
  get: (key: string) => Value | undefined
  /** Whether it was stored: values larger than the cache aren't. */
  set: (key: string, value: Value) => boolean
  delete: (key: string) => void
  clear: () => void
}

/** Creates a {@link Recent} with a size limit. Maps iterate in insertion order. */
export const createRecent = <Value>({
  maxSize,
  toSize,
  onGone,
}: {
  maxSize: number
  toSize: (value: Value, key: string) => number
  /** Called for each removed value, whatever the reason. */
  onGone: (value: Value, key: string) => void
}): Recent<Value> => {
  const held = new Map<string, { value: Value; size: number }>()
  let total = 0
  const remove = (key: string) => {
    const one = held.get(key)
    if (!one) return
    held.delete(key)
    total -= one.size
    onGone(one.value, key)
  }
  return {
    get: (key) => {
      const one = held.get(key)
      if (!one) return undefined
      held.delete(key)
      held.set(key, one)
      return one.value
    },
    set: (key, value) => {
      remove(key)
      const size = toSize(value, key)
      if (size > maxSize) return false
      held.set(key, { value, size })
      total += size
      for (const oldest of held.keys()) {
        if (total <= maxSize) break
        remove(oldest)
      }
      return true
    },
    delete: remove,
    clear: () => {
      for (const key of [...held.keys()]) remove(key)
    },
  }
}
