/** The values of the closing dialog. */
export type Closing = {
  result?: 'won' | 'lost' | 'ended'
  /** The outcome, by language. */
  outcome: Record<string, string>
  /** The id of the call to go on with. */
  next?: string
  /** Whether to publish pending changes too. */
  publishChanges: boolean
}

/** Either closed, or rejected with messages, some of them at a field. */
export type ClosingAnswer =
  | { closed: true }
  | { closed: false; hasUnpublishedChanges: boolean; faults: { path?: string; message: string }[] }

type Refusal = {
  code?: string
  errors?: { message: string; data?: { code?: string; errors?: { path: string; message: string }[] } }[]
}

/** Asks the server to close a call. Throws if the server can't be reached. */
export const sendClosing = async ({
  address,
  closing: { next, ...closing },
  language,
}: {
  /** The call in the REST API. */
  address: string
  closing: Closing
  /** The language of the refusals, the panel's. */
  language: string
}): Promise<ClosingAnswer> => {
  const response = await fetch(`${address}/close`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(next ? { ...closing, next } : closing),
  })
  if (response.ok) return { closed: true }
  const { code, errors = [] } = (await response.json()) as Refusal
  return {
    closed: false,
    hasUnpublishedChanges: [code, ...errors.map(({ data }) => data?.code)].includes('UNPUBLISHED_CHANGES'),
    faults: errors.flatMap(({ message, data }) => data?.errors ?? [{ message }]),
  }
}
