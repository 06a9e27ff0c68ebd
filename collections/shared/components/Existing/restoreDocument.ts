/** How it went: restored, or refused with a sentence. */
export type Restoring = { restored: true } | { restored: false; message: string }

type Refusal = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

/** Takes a document out of the trash. Throws where the server can't be reached. */
export const restoreDocument = async ({
  address,
  language,
}: {
  /** The document in the REST API. */
  address: string
  /** The language of a refusal, the panel's. */
  language: string
}): Promise<Restoring> => {
  const response = await fetch(`${address}?trash=true&depth=0`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ deletedAt: null }),
  })
  if (response.ok) return { restored: true }
  const { errors = [] } = (await response.json()) as Refusal
  const sentences = errors.flatMap(({ message, data }) => data?.errors ?? [{ message }])
  return { restored: false, message: sentences.map(({ message }) => message).join(' ') }
}
