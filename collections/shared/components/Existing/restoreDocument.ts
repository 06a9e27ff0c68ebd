/** How it went: restored, or refused with a sentence. */
export type Restoring = { restored: true } | { restored: false; message: string }

type Refusal = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

/**
 * Takes a document out of the trash; one with drafts comes back as a draft, as by Payload's own button: nobody has pressed
 * "publish". Throws where the server can't be reached.
 */
export const restoreDocument = async ({
  address,
  hasDrafts,
  language,
}: {
  /** The document in the REST API. */
  address: string
  hasDrafts: boolean
  /** The language of a refusal, the panel's. */
  language: string
}): Promise<Restoring> => {
  const response = await fetch(`${address}?trash=true&depth=0`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ deletedAt: null, ...(hasDrafts && { _status: 'draft' }) }),
  })
  if (response.ok) return { restored: true }
  const { errors = [] } = (await response.json()) as Refusal
  const sentences = errors.flatMap(({ message, data }) => data?.errors ?? [{ message }])
  return { restored: false, message: sentences.map(({ message }) => message).join(' ') }
}
