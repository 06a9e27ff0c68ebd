/** More than any form of ours holds. */
const mostBytes = 16_000
const mostFields = 200

/** The fields of a form that was posted to a page, or the status that refuses it. */
export const readPageForm = async (request: Request): Promise<URLSearchParams | 413 | 415> => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded(?:;|\s|$)/i.test(type)) return 415
  const text = await request.text()
  if (text.length > mostBytes) return 413
  const form = new URLSearchParams(text)
  // Thousands of names in one form cost more to keep than all that they say.
  return form.size > mostFields ? 413 : form
}
