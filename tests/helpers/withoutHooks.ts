import type { Payload } from 'payload'

type Hooked = { hooks?: Record<string, unknown[]>; fields?: Hooked[]; tabs?: Hooked[]; blocks?: Hooked[] }

const toHooked = (one: Hooked): Hooked[] => [
  one,
  ...[one.fields, one.tabs, one.blocks].flatMap((inner) => (inner ?? []).flatMap(toHooked)),
]

/** Without the hooks of a collection and its fields, and so without the index, while something is saved. */
export const withoutHooks = async <Result>(
  payload: Payload,
  collection: 'calls',
  work: () => Promise<Result>,
): Promise<Result> => {
  const { config } = payload.collections[collection]
  const hooked = toHooked(config as unknown as Hooked).filter(({ hooks }) => hooks)
  const before = hooked.map(({ hooks }) => hooks)
  for (const one of hooked)
    one.hooks = Object.fromEntries(Object.keys(one.hooks!).map((name) => [name, [] as unknown[]]))
  try {
    return await work()
  } finally {
    hooked.forEach((one, at) => (one.hooks = before[at]))
  }
}
