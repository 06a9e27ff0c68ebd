/** An error that the server reports for a field. */
export type Fault = { path: string; message: string }

/** A field that was left out of a save, with its value. */
export type Held = Fault & { value: unknown }

type Values = Record<string, unknown>

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** Removes the value at a path from a copy. Returns null if there is none. */
export const takeOut = (values: Values, path: string): { rest: Values; value: unknown } | null => {
  const copy = structuredClone(values)
  const parts = path.split('.')
  const last = parts.pop()!
  let parent: unknown = copy
  for (const part of parts) parent = isObject(parent) ? parent[part] : undefined
  if (!isObject(parent) || Array.isArray(parent) || !Object.hasOwn(parent, last)) return null
  const value = parent[last]
  delete parent[last]
  return { rest: copy, value }
}

/** Removes previously refused values that haven't changed since. */
export const withoutHeld = (values: Values, held: Held[]): Values =>
  held.reduce((before, { path, value }) => {
    const taken = takeOut(before, path)
    return taken && JSON.stringify(taken.value) === JSON.stringify(value) ? taken.rest : before
  }, values)

const readFaults = async (response: Response): Promise<Fault[]> => {
  const answer = (await response.json().catch(() => null)) as {
    errors?: { data?: { errors?: Partial<Fault>[] } }[]
  } | null
  return (answer?.errors ?? [])
    .flatMap(({ data }) => data?.errors ?? [])
    .filter((fault): fault is Fault => typeof fault.path === 'string' && typeof fault.message === 'string')
}

/**
 * Saves a draft without the fields that the server refuses, which keep their stored values. Returns the last response
 * and the fields left out.
 */
export const saveRest = async (
  first: Values,
  send: (values: Values) => Promise<Response>,
): Promise<{ response: Response; held: Held[] }> => {
  const held: Held[] = []
  let values = first
  for (;;) {
    const response = await send(values)
    if (response.status !== 400) return { response, held }
    let isShorter = false
    for (const { path, message } of await readFaults(response.clone())) {
      const taken = takeOut(values, path)
      if (!taken) continue
      values = taken.rest
      held.push({ path, message, value: taken.value })
      isShorter = true
    }
    if (!isShorter) return { response, held }
  }
}
