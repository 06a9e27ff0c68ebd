type Refusal = { errors?: { message: string }[] }

/**
 * Asks the server to withdraw a call. Returns an error message, or `null` on success. Throws if the server can't be
 * reached.
 */
export const sendWithdrawal = async ({
  address,
  language,
}: {
  /** The call in the REST API. */
  address: string
  /** The language of the refusals, the panel's. */
  language: string
}): Promise<string | null> => {
  const response = await fetch(`${address}/withdraw`, {
    method: 'POST',
    headers: { 'Accept-Language': language },
  })
  if (response.ok) return null
  const { errors } = (await response.json()) as Refusal
  return errors?.map(({ message }) => message).join(' ') || response.statusText
}
